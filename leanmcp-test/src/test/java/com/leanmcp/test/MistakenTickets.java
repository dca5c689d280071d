package com.leanmcp.test;

import com.example.ticket.TicketContract;
import com.leanmcp.auth.AuthProvider;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The kit on each mistake. It fails as it should, so its name keeps it out of ordinary runs; {@link KitTest} runs it. */
@ParameterizedClass(name = "{0}")
@EnumSource(Mistake.class)
class MistakenTickets extends TicketContract {
  private final Mistake mistake;

  MistakenTickets(Mistake mistake) {
    this.mistake = mistake;
  }

  @Override
  protected AuthProvider authenticator() {
    return mistake.provider.get();
  }

  @Override
  protected Optional<AuthProvider> outage() {
    return Optional.of(mistake.cutOff.get());
  }
}
