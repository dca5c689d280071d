package com.leanmcp.auth.clerk;

import com.leanmcp.auth.oauth.ClientSecret;
import com.leanmcp.environment.Secret;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/**
 * What a provider for Clerk is told, checked.
 *
 * @param frontendApi the issuer, without a slash at its end
 * @param authorizedParties the origins whose session tokens are accepted
 * @param clientIds the OAuth clients whose ID tokens are known as such
 * @param idTokenClients those of them whose ID tokens are accepted
 */
public record ClerkSettings(
    URI frontendApi,
    URI backendApi,
    Optional<Secret> secretKey,
    Set<String> authorizedParties,
    Optional<ClientSecret> client,
    Set<String> clientIds,
    Set<String> idTokenClients,
    Clock clock) {
  public ClerkSettings {
    authorizedParties = Set.copyOf(authorizedParties);
    clientIds = Set.copyOf(clientIds);
    idTokenClients = Set.copyOf(idTokenClients);
  }
}
