package com.leanmcp.protocol;

import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a client says it can do, as bits small enough for a session id. */
final class ClientCapabilities {
  private ClientCapabilities() {}

  /** The capabilities an object declares, as bits; one that is null is not declared. */
  static int bits(JsonSlice capabilities) {
    int bits = 0;
    try (JsonReader in = capabilities.reader()) {
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        for (ClientCapability each : ClientCapability.values()) {
          boolean declared = each.member().equals(name) && in.kind() == JsonKind.OBJECT;
          bits |= declared ? bit(each) : 0;
        }
        in.skip();
      }
    }
    return bits;
  }

  /** The capabilities that bits stand for. */
  static Set<ClientCapability> of(int bits) {
    return Arrays.stream(ClientCapability.values())
        .filter(each -> (bits & bit(each)) != 0)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ClientCapability.class)));
  }

  private static int bit(ClientCapability capability) {
    return 1 << capability.ordinal();
  }
}
