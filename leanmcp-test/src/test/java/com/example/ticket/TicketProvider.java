package com.example.ticket;

import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Authentication.Refused;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.AuthProvider;
import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in whoever shows a ticket: {@code issuer|user|end|server|scope scope} in base64url, a dot, and the seal of that under
 * a secret which the ticket office and this server share.
 */
final class TicketProvider implements AuthProvider {
  private static final int MAX_LENGTH = 2_048;

  private final String issuer;
  private final TicketSeal seal;
  private final Clock clock;
  private volatile boolean closed;

  TicketProvider(String issuer, TicketSeal seal, Clock clock) {
    this.issuer = issuer;
    this.seal = seal;
    this.clock = clock;
  }

  @Override
  public String type() {
    return "ticket";
  }

  @Override
  public Authentication authenticate(Credentials credentials) {
    String token = credentials.token();
    int dot = token.indexOf('.');
    if (closed || dot < 0 || token.length() > MAX_LENGTH) {
      return new Refused(closed ? Reason.REVOKED : Reason.MALFORMED);
    }
    String sealed = token.substring(0, dot);
    byte[] shown = token.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(seal.of(sealed).getBytes(StandardCharsets.UTF_8), shown)) {
      return new Refused(Reason.SIGNATURE);
    }
    // From here on the ticket office wrote the text.
    String text = new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.UTF_8);
    return judge(text.split("\\|", -1), credentials.resource());
  }

  private Authentication judge(String[] ticket, URI resource) {
    if (!ticket[0].equals(issuer)) {
      return new Refused(Reason.ISSUER);
    }
    long end = Long.parseLong(ticket[2]);
    if (!clock.instant().isBefore(Instant.ofEpochSecond(end))) {
      return new Refused(Reason.EXPIRED);
    }
    return ticket[3].equals(resource.toString())
        ? new Allowed(user(ticket[1], end, Set.of(ticket[4].split(" "))))
        : new Refused(Reason.AUDIENCE);
  }

  /** With {@code exp} among the claims, so that the server ends streams with the ticket that opened them. */
  private AuthUser user(String id, long end, Set<String> scopes) {
    return new AuthUser(
        id,
        id,
        issuer,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        scopes,
        new JsonObject(Map.of("exp", new JsonNumber(BigDecimal.valueOf(end)))));
  }

  @Override
  public Refresh refresh(String refreshToken) {
    return new Refresh.Failed("tickets are not refreshed; fetch a new one at the ticket office");
  }

  @Override
  public void close() {
    closed = true;
  }
}
