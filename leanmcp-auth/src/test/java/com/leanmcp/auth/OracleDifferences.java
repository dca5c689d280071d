package com.leanmcp.auth;

import java.util.Set;
import java.util.TreeSet;

/**
 * The tokens of the corpus that an oracle judges otherwise than this module, in {@code /oracles/NAME.txt}: ids, a line each,
 * below a line that begins with '#' and says why.
 */
final class OracleDifferences {
  private OracleDifferences() {}

  static Set<String> of(String oracle) {
    Set<String> ids = new TreeSet<>();
    String reason = "";
    for (String line : Vectors.string("/oracles/" + oracle + ".txt").split("\n")) {
      if (line.startsWith("#")) {
        reason = line.substring(1).strip();
      } else if (line.isEmpty()) {
        reason = "";
      } else if (reason.isEmpty() || !ids.add(line)) {
        throw new AssertionError(oracle + ".txt gives " + line + " no reason, or two");
      }
    }
    return ids;
  }
}
