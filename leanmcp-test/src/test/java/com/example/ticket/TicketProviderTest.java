package com.example.ticket;

import com.leanmcp.auth.AuthProvider;

final class TicketProviderTest extends TicketContract {
  @Override
  protected AuthProvider authenticator() {
    return AuthProvider.of("ticket", TicketOffice.CONFIGURATION);
  }
}
