package com.example.ticket;

import com.leanmcp.auth.AuthProvider;
import com.leanmcp.auth.AuthProviderFactory;
import com.leanmcp.environment.Environment;
import java.time.Clock;

/** Makes the provider of {@code TICKET_ISSUER}, who seals with {@code TICKET_SECRET}. */
public final class TicketProviderFactory implements AuthProviderFactory {
  @Override
  public String type() {
    return "ticket";
  }

  @Override
  public AuthProvider create(Environment configuration) {
    return new TicketProvider(
        configuration.require("TICKET_ISSUER"),
        new TicketSeal(configuration.require("TICKET_SECRET")),
        Clock.systemUTC());
  }
}
