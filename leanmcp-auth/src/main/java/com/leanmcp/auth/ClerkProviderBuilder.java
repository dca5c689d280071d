package com.leanmcp.auth;

import com.leanmcp.auth.clerk.ClerkSettings;
import com.leanmcp.auth.http.ServiceAddress;
import com.leanmcp.auth.http.ServiceAddress.PlainHttp;
import com.leanmcp.auth.oauth.ClientSecret;
import com.leanmcp.environment.Environment;
import com.leanmcp.environment.Secret;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Configures a {@link ClerkProvider}. What is wrong shows when it is built, in a message that never quotes a value. */
public final class ClerkProviderBuilder {
  private static final Pattern ORIGIN = Pattern.compile("[a-z][a-z0-9+.-]*://[^/?#@\\s]+");

  private Optional<String> frontendApi = Optional.empty();
  private String backendApi = "https://api.clerk.com/v1";
  private Optional<Secret> secretKey = Optional.empty();
  private final Set<String> authorizedParties = new LinkedHashSet<>();
  private Optional<String> clientId = Optional.empty();
  private Optional<Secret> clientSecret = Optional.empty();
  private final Set<String> idTokenClients = new LinkedHashSet<>();
  private PlainHttp plainHttp = PlainHttp.REFUSED;
  private Clock clock = Clock.systemUTC();

  ClerkProviderBuilder() {}

  /**
   * Takes {@code CLERK_FRONTEND_API}, {@code CLERK_SECRET_KEY}, {@code CLERK_AUTHORIZED_PARTIES} (origins, separated by
   * commas), {@code CLERK_CLIENT_ID} and {@code CLERK_CLIENT_SECRET}, as far as they are set.
   */
  public ClerkProviderBuilder environment(Environment environment) {
    environment.get("CLERK_FRONTEND_API").ifPresent(this::frontendApi);
    environment.secret("CLERK_SECRET_KEY").ifPresent(this::secretKey);
    environment
        .get("CLERK_AUTHORIZED_PARTIES")
        .ifPresent(list -> authorizedParties(Arrays.asList(list.split(","))));
    environment.get("CLERK_CLIENT_ID").ifPresent(this::clientId);
    environment.secret("CLERK_CLIENT_SECRET").ifPresent(this::clientSecret);
    return this;
  }

  /** The Frontend API: a host such as {@code your-app.clerk.accounts.dev}, or an https URL with a path or without. */
  public ClerkProviderBuilder frontendApi(String hostOrUrl) {
    frontendApi = Optional.of(hostOrUrl);
    return this;
  }

  /** The Backend API; {@code https://api.clerk.com/v1} where it is not given. */
  public ClerkProviderBuilder backendApi(URI url) {
    backendApi = url.toString();
    return this;
  }

  /** The key to look up the profiles of users with whose tokens do not tell; tokens are verified without it. */
  public ClerkProviderBuilder secretKey(Secret key) {
    secretKey = Optional.of(key);
    return this;
  }

  /** Accepts session tokens that were made for pages of these origins, such as {@code https://app.example.com}. */
  public ClerkProviderBuilder authorizedParties(Collection<String> origins) {
    origins.stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .forEach(authorizedParties::add);
    return this;
  }

  /** The OAuth client to refresh tokens as; its ID tokens are never taken for session tokens. */
  public ClerkProviderBuilder clientId(String id) {
    clientId = Optional.of(id.strip());
    return this;
  }

  /** The secret of that client. */
  public ClerkProviderBuilder clientSecret(Secret secret) {
    clientSecret = Optional.of(secret);
    return this;
  }

  /**
   * Accepts ID tokens of this OAuth client too. An ID token tells the client who signed in; that it opens this server is a
   * habit of some clients, not its purpose, so they are accepted only on demand: if {@code typ} is {@code JWT}, {@code aud}
   * is this client and nobody else, {@code azp} is absent or this client, and nothing marks a session ({@code cat} in the
   * header, {@code sid}, {@code sts}, {@code fva}).
   */
  public ClerkProviderBuilder acceptIdTokens(String clientId) {
    if (clientId.isBlank()) {
      throw new IllegalArgumentException("the OAuth client whose ID tokens to accept has no id");
    }
    idTokenClients.add(clientId.strip());
    return this;
  }

  /** Lets the Frontend and the Backend API be plain HTTP on this machine, for tests and stand-ins. */
  public ClerkProviderBuilder allowInsecureLoopback() {
    plainHttp = PlainHttp.LOOPBACK;
    return this;
  }

  /** The clock that tokens, keys and profiles are timed with. */
  public ClerkProviderBuilder clock(Clock clock) {
    this.clock = clock;
    return this;
  }

  /**
   * Makes the provider; nothing is fetched yet.
   *
   * @throws IllegalStateException if the Frontend API is not given
   * @throws IllegalArgumentException if a value cannot be used
   */
  public ClerkProvider build() {
    Set<String> clients = new LinkedHashSet<>(idTokenClients);
    clientId.ifPresent(clients::add);
    return new ClerkProvider(new ClerkSettings(
        address("CLERK_FRONTEND_API", frontendApi.orElseThrow(ClerkProviderBuilder::noFrontendApi)),
        address("the Backend API of Clerk", backendApi),
        secretKey.map(key -> SecretText.checked("CLERK_SECRET_KEY", key)),
        origins(),
        clientId.flatMap(id -> clientSecret.map(
            secret -> new ClientSecret(id, SecretText.checked("CLERK_CLIENT_SECRET", secret)))),
        clients,
        idTokenClients,
        clock));
  }

  private static IllegalStateException noFrontendApi() {
    return new IllegalStateException("the variable CLERK_FRONTEND_API is not set; set it, in the"
        + " environment or in a .env file, to the Frontend API URL of your Clerk application,"
        + " such as your-app.clerk.accounts.dev");
  }

  private URI address(String name, String text) {
    return ServiceAddress.read(text, plainHttp)
        .orElseThrow(() -> new IllegalArgumentException(name + " is not an address that can be"
            + " used; write a host such as your-app.clerk.accounts.dev or an https URL without"
            + " user, query and fragment"));
  }

  private Set<String> origins() {
    Set<String> origins = new LinkedHashSet<>();
    for (String party : authorizedParties) {
      String origin = party.endsWith("/") ? party.substring(0, party.length() - 1) : party;
      if (!ORIGIN.matcher(origin).matches()) {
        throw new IllegalArgumentException(
            "CLERK_AUTHORIZED_PARTIES has an entry that is no origin;"
                + " write origins such as https://app.example.com, separated by commas");
      }
      origins.add(origin);
    }
    return origins;
  }
}
