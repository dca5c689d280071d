package com.leanmcp.access;

import java.net.URI;

/**
 * What a caller shows to be let in, and to whom.
 *
 * @param token the bearer token, exactly as it came (RFC 6750); never empty, never in {@link #toString}
 * @param resource this server's public URL, the audience a token must be meant for (RFC 8707)
 */
public record Credentials(String token, URI resource) {
  @Override
  public String toString() {
    return "Credentials[token=***, resource=" + resource + "]";
  }
}
