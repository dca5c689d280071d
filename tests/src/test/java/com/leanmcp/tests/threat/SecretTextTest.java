package com.leanmcp.tests.threat;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.AccessDecision;
import com.leanmcp.access.AccessRule;
import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.access.BearerToken;
import com.leanmcp.access.Challenge;
import com.leanmcp.access.Credentials;
import com.leanmcp.access.RateLimits;
import com.leanmcp.access.ResourceMetadata;
import com.leanmcp.auth.apikey.ApiKey;
import com.leanmcp.auth.cache.TokenDigest;
import com.leanmcp.auth.clerk.ClerkSession;
import com.leanmcp.auth.clerk.ClerkSettings;
import com.leanmcp.auth.clerk.Organization;
import com.leanmcp.auth.http.HttpAnswer;
import com.leanmcp.auth.jwt.Claims;
import com.leanmcp.auth.jwt.CompactJws;
import com.leanmcp.auth.jwt.ResourceUrl;
import com.leanmcp.auth.jwt.SignedToken;
import com.leanmcp.auth.key.KeyPlace;
import com.leanmcp.auth.oauth.ClientSecret;
import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.auth.oauth.RefreshedTokens;
import com.leanmcp.auth.oauth.ServerMetadata;
import com.leanmcp.auth.profile.JwtProfile;
import com.leanmcp.auth.profile.UserProfile;
import com.leanmcp.environment.Environment;
import com.leanmcp.environment.Secret;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.tests.clerk.ClerkServer;
import com.leanmcp.tests.clerk.FakeClerk;
import com.leanmcp.tests.clerk.Signer;
import com.leanmcp.tests.reflection.ClassFiles;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can hold a secret, and is public, does not print it. */
class SecretTextTest {
  private static final String CANARY = "canary";
  private static final Optional<String> MAYBE = Optional.of(CANARY);
  private static final Set<String> SOME = Set.of(CANARY);
  private static final byte[] BYTES = CANARY.getBytes(StandardCharsets.US_ASCII);
  private static final URI PLACE = URI.create("https://clerk.example.com");
  private static final Optional<Secret> SECRET = Optional.of(new Secret(CANARY));

  /** Records of texts that are public or an author's own words: configuration, published metadata, our own sentences. */
  private static final Set<Class<?>> NOTHING_SECRET = Set.of(
      AccessDecision.Denied.class,
      AccessRule.Authenticated.class,
      BearerToken.Malformed.class,
      Challenge.class,
      JwtProfile.class,
      KeyPlace.Discovered.class,
      RateLimits.class,
      Refresh.Failed.class,
      ResourceMetadata.class,
      ResourceUrl.class,
      ServerMetadata.class);

  private static AuthUser user() {
    return new AuthUser(
        "user_1",
        "user_1",
        "https://clerk.example.com",
        MAYBE,
        true,
        MAYBE,
        MAYBE,
        MAYBE,
        SOME,
        json());
  }

  private static JsonObject json() {
    return new JsonObject(Map.of(
        "kid", new JsonString(CANARY),
        "sid", new JsonString(CANARY),
        "org_id", new JsonString(CANARY),
        "act", new JsonObject(Map.of("sub", new JsonString(CANARY)))));
  }

  private static RefreshedTokens tokens() {
    return new RefreshedTokens(CANARY, MAYBE, MAYBE, Optional.empty(), SOME);
  }

  private static ClerkSettings settings() {
    return new ClerkSettings(
        PLACE,
        new KeyPlace.Pem("CLERK_JWT_KEY", CANARY),
        PLACE,
        SECRET,
        SECRET,
        Set.of(),
        Optional.of(new ClientSecret("client_1", new Secret(CANARY))),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Clock.systemUTC());
  }

  private static ApiKey.Made made() {
    return new ApiKey.Made(CANARY, CANARY);
  }

  static List<Object> records() {
    CompactJws jws = new CompactJws(BYTES, BYTES, BYTES, CANARY);
    ClerkSession.Actor actor = new ClerkSession.Actor(CANARY, MAYBE, MAYBE);
    Organization organization = new Organization(CANARY, MAYBE, MAYBE, SOME);
    return List.of(
        new Credentials(CANARY, PLACE),
        new BearerToken.Present(CANARY),
        user(),
        new Authentication.Allowed(user()),
        new AccessDecision.Granted(Optional.of(user()), Optional.of("clerk")),
        new Secret(CANARY),
        new ClientSecret("client_1", new Secret(CANARY)),
        tokens(),
        new Refresh.Refreshed(tokens()),
        made(),
        ApiKey.read(ApiKey.make("a", "u", List.of()).entry()).orElseThrow(),
        new UserProfile(MAYBE, true, MAYBE, MAYBE, MAYBE),
        new Claims(json()),
        jws,
        new SignedToken(json(), new Claims(json()), jws),
        actor,
        organization,
        new ClerkSession(MAYBE, Optional.of(organization), Optional.of(actor)),
        settings(),
        new KeyPlace.Pem("CLERK_JWT_KEY", CANARY),
        new HttpAnswer(200, BYTES, Optional.empty()),
        TokenDigest.of(CANARY));
  }

  static List<Object> others() {
    FakeClerk clerk = new FakeClerk(new Signer("ins_1"));
    clerk.close();
    return List.of(
        Environment.of(Map.of("CLERK_SECRET_KEY", CANARY)),
        Environment.of(Map.of("CLERK_SECRET_KEY", CANARY)).secret("CLERK_SECRET_KEY"),
        ClerkServer.provider(clerk).secretKey(new Secret(CANARY)),
        ClerkServer.provider(clerk).secretKey(new Secret(CANARY)).build());
  }

  @ParameterizedTest
  @MethodSource({"records", "others"})
  void printsNothingThatIsSecret(Object holder) {
    assertThat(holder.toString()).doesNotContainIgnoringCase(CANARY);
    if (holder instanceof ApiKey key) {
      assertThat(holder.toString()).contains("ApiKeyHash[***]").contains(key.id());
    }
  }

  @Test
  void everyRecordThatCouldHoldASecretIsLookedAt() throws Exception {
    Set<Class<?>> known = records().stream().map(Object::getClass).collect(Collectors.toSet());
    known.addAll(NOTHING_SECRET);

    List<Class<?>> found = new ArrayList<>(publicRecords(AuthUser.class, "com.leanmcp.access."));
    found.addAll(publicRecords(AuthUser.class, "com.leanmcp.environment."));
    found.addAll(publicRecords(ApiKey.class, "com.leanmcp.auth."));

    assertThat(found).hasSizeGreaterThan(20);
    assertThat(found)
        .filteredOn(type -> canHoldText(type) && !known.contains(type))
        .isEmpty();
  }

  private static List<Class<?>> publicRecords(Class<?> besides, String room) throws Exception {
    List<Class<?>> records = new ArrayList<>();
    for (String file : ClassFiles.besides(besides).keySet()) {
      String name = file.replaceFirst("^/", "").replaceFirst("\\.class$", "").replace('/', '.');
      if (name.startsWith(room)) {
        Class<?> type = Class.forName(name, false, SecretTextTest.class.getClassLoader());
        if (type.isRecord() && isPublic(type)) {
          records.add(type);
        }
      }
    }
    return records;
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
  }

  /** Whether a component is a text, or may have one in it: anything but numbers, times, rules and what does things. */
  private static boolean canHoldText(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getType)
        .anyMatch(each -> each == String.class
            || each == Optional.class
            || each == byte[].class
            || each == JsonObject.class
            || each == Secret.class
            || each.isRecord()
            || Collection.class.isAssignableFrom(each)
            || Map.class.isAssignableFrom(each));
  }
}
