package com.leanmcp.auth;

import com.leanmcp.auth.clerk.ClerkOption;
import com.leanmcp.auth.clerk.ClerkSettings;
import com.leanmcp.auth.http.ServiceAddress.PlainHttp;
import com.leanmcp.auth.key.KeyPlace;
import com.leanmcp.auth.oauth.ClientSecret;
import com.leanmcp.environment.Environment;
import com.leanmcp.environment.Secret;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Configures a {@link ClerkProvider}. What is wrong shows when it is built, in a message that never quotes a value. */
public final class ClerkProviderBuilder {
  private static final Pattern ORIGIN = Pattern.compile("[a-z][a-z0-9+.-]*://[^/?#@\\s]+");

  private Optional<String> frontendApi = Optional.empty();
  private Optional<String> publishableKey = Optional.empty();
  private Optional<String> jwtKey = Optional.empty();
  private String backendApi = "https://api.clerk.com/v1";
  private Optional<Secret> secretKey = Optional.empty();
  private Optional<Secret> machineKey = Optional.empty();
  private final Set<String> authorizedParties = new LinkedHashSet<>();
  private Optional<String> clientId = Optional.empty();
  private Optional<Secret> clientSecret = Optional.empty();
  private final Set<String> idTokenClients = new LinkedHashSet<>();
  private final Set<String> clientsWithoutAudience = new LinkedHashSet<>();
  private final Set<ClerkOption> options = EnumSet.noneOf(ClerkOption.class);
  private PlainHttp plainHttp = PlainHttp.REFUSED;
  private Clock clock = Clock.systemUTC();

  ClerkProviderBuilder() {}

  /**
   * Takes {@code CLERK_FRONTEND_API} or {@code CLERK_PUBLISHABLE_KEY}, {@code CLERK_JWT_KEY}, {@code CLERK_SECRET_KEY},
   * {@code CLERK_MACHINE_SECRET_KEY}, {@code CLERK_AUTHORIZED_PARTIES} (origins, separated by commas), {@code
   * CLERK_CLIENT_ID}, {@code CLERK_CLIENT_SECRET} and {@code AUTH_ALLOW_INSECURE_LOOPBACK}, as far as they are set.
   */
  public ClerkProviderBuilder environment(Environment environment) {
    environment.get("CLERK_FRONTEND_API").ifPresent(this::frontendApi);
    environment.get("CLERK_PUBLISHABLE_KEY").ifPresent(this::publishableKey);
    environment.get("CLERK_JWT_KEY").ifPresent(this::jwtKey);
    environment.secret("CLERK_SECRET_KEY").ifPresent(this::secretKey);
    environment.secret("CLERK_MACHINE_SECRET_KEY").ifPresent(this::machineSecretKey);
    environment
        .get("CLERK_AUTHORIZED_PARTIES")
        .ifPresent(list -> authorizedParties(Arrays.asList(list.split(","))));
    environment.get("CLERK_CLIENT_ID").ifPresent(this::clientId);
    environment.secret("CLERK_CLIENT_SECRET").ifPresent(this::clientSecret);
    return InsecureLoopback.of(environment) == PlainHttp.LOOPBACK ? allowInsecureLoopback() : this;
  }

  /** The Frontend API: a host such as {@code your-app.clerk.accounts.dev}, or an https URL with a path or without. */
  public ClerkProviderBuilder frontendApi(String hostOrUrl) {
    frontendApi = Optional.of(hostOrUrl);
    return this;
  }

  /** The publishable key, which spells the Frontend API, instead of that or beside it. */
  public ClerkProviderBuilder publishableKey(String key) {
    publishableKey = Optional.of(key);
    return this;
  }

  /** The JWKS public key in PEM: with it no keys are ever fetched, and a new key of Clerk's has to be configured here. */
  public ClerkProviderBuilder jwtKey(String pem) {
    jwtKey = Optional.of(pem);
    return this;
  }

  /** The Backend API; {@code https://api.clerk.com/v1} where it is not given. */
  public ClerkProviderBuilder backendApi(URI url) {
    backendApi = url.toString();
    return this;
  }

  /**
   * The key to ask the Backend API with: for the profiles of users whose tokens do not tell, and for opaque access tokens
   * ({@code oat_…}), which are accepted only with it. Signed tokens are verified without it.
   */
  public ClerkProviderBuilder secretKey(Secret key) {
    secretKey = Optional.of(key);
    return this;
  }

  /** Never looks users up, although there is a secret key: callers are what their tokens tell. */
  public ClerkProviderBuilder withoutLookUps() {
    options.add(ClerkOption.NO_LOOK_UPS);
    return this;
  }

  /**
   * The key of this server as a machine of Clerk's. With it opaque machine tokens ({@code mt_…}) are accepted, those whose
   * scopes name this machine; the Backend API sees to that.
   */
  public ClerkProviderBuilder machineSecretKey(Secret key) {
    machineKey = Optional.of(key);
    return this;
  }

  /**
   * Accepts the API keys ({@code ak_…}) that Clerk's users and organizations make for themselves. They are not made for this
   * server in particular, so they are accepted only on demand. Needs the secret key.
   */
  public ClerkProviderBuilder acceptApiKeys() {
    options.add(ClerkOption.API_KEYS);
    return this;
  }

  /**
   * Accepts access tokens without any {@code aud} if they were issued to this OAuth client. Clerk writes {@code aud} only
   * where the client asked with {@code resource}, as MCP demands. A token without it may be meant for any server that this
   * client talks to, which can replay it here: excuse only clients you control.
   */
  public ClerkProviderBuilder acceptWithoutAudience(String clientId) {
    if (clientId.isBlank()) {
      throw new IllegalArgumentException("the OAuth client to excuse from aud has no id");
    }
    clientsWithoutAudience.add(clientId.strip());
    return this;
  }

  /**
   * Remembers what Clerk said of an opaque token: for ten seconds if it is good, five if it is not. A token that is revoked
   * stays good that long.
   */
  public ClerkProviderBuilder cacheOpaqueTokens() {
    options.add(ClerkOption.TOKEN_CACHE);
    return this;
  }

  /**
   * Remembers for up to a minute that a signed token's signature was good, for at most 10,000 tokens. Everything else is judged each
   * time: expiry, whom it is meant for, scopes, and whether its key is still published. What does not block is then answered
   * without changing threads. A token that is revoked stays good as long as without it: until it expires.
   */
  public ClerkProviderBuilder cacheVerifiedTokens() {
    options.add(ClerkOption.VERIFIED_CACHE);
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
   * @throws IllegalStateException if the Frontend API is not given, or the secret key where it is needed
   * @throws IllegalArgumentException if a value cannot be used
   */
  public ClerkProvider build() {
    Set<String> clients = new LinkedHashSet<>(idTokenClients);
    clientId.ifPresent(clients::add);
    URI issuer = ClerkAddress.issuer(frontendApi, publishableKey, plainHttp);
    if (secretKey.isEmpty() && options.contains(ClerkOption.API_KEYS)) {
      throw new IllegalStateException("API keys are verified with the secret key; set"
          + " CLERK_SECRET_KEY, in the environment or in a .env file, to that of your application");
    }
    return new ClerkProvider(new ClerkSettings(
        issuer,
        jwtKey
            .<KeyPlace>map(pem -> new KeyPlace.Pem("CLERK_JWT_KEY", pem))
            .orElse(ClerkSettings.publishedKeys(issuer)),
        ClerkAddress.read("the Backend API of Clerk", backendApi, plainHttp),
        secretKey.map(key -> SecretText.checked("CLERK_SECRET_KEY", key)),
        machineKey.map(key -> SecretText.checked("CLERK_MACHINE_SECRET_KEY", key)),
        origins(),
        clientId.flatMap(id -> clientSecret.map(
            secret -> new ClientSecret(id, SecretText.checked("CLERK_CLIENT_SECRET", secret)))),
        clients,
        idTokenClients,
        clientsWithoutAudience,
        options,
        clock));
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
