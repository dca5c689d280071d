package com.leanmcp.service;

import com.leanmcp.annotation.ClientCapability;
import java.util.Set;

/**
 * The program that calls, as it describes itself; nothing proves that it is true.
 *
 * @param name its name; empty where it does not say, and cut to 64 characters in a session
 * @param version its version; likewise
 */
public record Client(String name, String version, Set<ClientCapability> capabilities) {
  public Client {
    capabilities = Set.copyOf(capabilities);
  }

  /** Whether the client declared that it can do this. */
  public boolean supports(ClientCapability capability) {
    return capabilities.contains(capability);
  }
}
