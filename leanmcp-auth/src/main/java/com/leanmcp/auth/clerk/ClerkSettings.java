package com.leanmcp.auth.clerk;

import com.leanmcp.auth.key.KeyPlace;
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
 * @param secretKey the application's key for the Backend API
 * @param machineKey the key of this server as one of Clerk's machines
 * @param authorizedParties the origins whose session tokens are accepted
 * @param clientIds the OAuth clients whose ID tokens are known as such
 * @param idTokenClients those of them whose ID tokens are accepted
 * @param clientsWithoutAudience the OAuth clients whose access tokens are accepted without {@code aud}
 */
public record ClerkSettings(
    URI frontendApi,
    KeyPlace keys,
    URI backendApi,
    Optional<Secret> secretKey,
    Optional<Secret> machineKey,
    Set<String> authorizedParties,
    Optional<ClientSecret> client,
    Set<String> clientIds,
    Set<String> idTokenClients,
    Set<String> clientsWithoutAudience,
    Set<ClerkOption> options,
    Clock clock) {
  public ClerkSettings {
    authorizedParties = Set.copyOf(authorizedParties);
    clientIds = Set.copyOf(clientIds);
    idTokenClients = Set.copyOf(idTokenClients);
    clientsWithoutAudience = Set.copyOf(clientsWithoutAudience);
    options = Set.copyOf(options);
  }

  /** Where this application publishes its keys. */
  public static KeyPlace publishedKeys(URI frontendApi) {
    return new KeyPlace.JwkSet(URI.create(frontendApi + "/.well-known/jwks.json"));
  }
}
