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
        if (in.kind() == JsonKind.OBJECT) {
          bits |= bits(name, in.slice());
        } else {
          in.skip();
        }
      }
    }
    return bits;
  }

  private static int bits(String member, JsonSlice value) {
    int bits = 0;
    for (ClientCapability each : ClientCapability.values()) {
      bits |= each.member().equals(member) && declares(value, each) ? bit(each) : 0;
    }
    return bits;
  }

  /** A client that names no mode of elicitation has forms (2025-11-25, Elicitation, Capabilities). */
  private static boolean declares(JsonSlice value, ClientCapability capability) {
    if (capability.mode().isEmpty()) {
      return true;
    }
    boolean named = Slices.member(value, capability.mode()).isPresent();
    return named
        || capability == ClientCapability.ELICITATION
            && Slices.member(value, ClientCapability.URL_ELICITATION.mode()).isEmpty();
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
