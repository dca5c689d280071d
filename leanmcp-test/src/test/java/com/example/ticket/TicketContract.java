package com.example.ticket;

import com.leanmcp.test.AuthProviderContract;
import java.util.Optional;
import java.util.Set;

/** Which tickets are good and which are not. */
public abstract class TicketContract extends AuthProviderContract {
  @Override
  protected String goodToken() {
    return TicketOffice.GOOD;
  }

  @Override
  protected Set<String> scopesOfGoodToken() {
    return Set.of("seats:read", "seats:book");
  }

  @Override
  protected Optional<String> expiredToken() {
    return Optional.of(TicketOffice.EXPIRED);
  }

  @Override
  protected Optional<String> tokenOfAnotherIssuer() {
    return Optional.of(TicketOffice.OF_ANOTHER_ISSUER);
  }

  @Override
  protected Optional<String> tokenForAnotherResource() {
    return Optional.of(TicketOffice.FOR_ANOTHER_SERVER);
  }
}
