package com.leanmcp.auth.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.auth.Vectors;
import com.leanmcp.auth.json.StrictJson;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Project Wycheproof's cases: a verdict here differs from theirs only where this test says so and why. */
final class WycheproofTest {
  /** Marked valid although there is a '?' in the base64url. */
  private static final Set<Integer> LENIENT = Set.of(372, 373);

  /** RFC 7520's PS384 and ES512 messages beside keys that say PS256 and ES521. */
  private static final Set<Integer> OTHER_ALGORITHM = Set.of(346, 347, 350, 351);

  /** Marked invalid for their padding, which is not there: letter for letter they are the valid case 357. */
  private static final Set<Integer> COPIES = Set.of(367, 370);

  private static final Set<SignatureAlgorithm> ALL = EnumSet.allOf(SignatureAlgorithm.class);

  private static final JsonObject SIGNATURES =
      Vectors.read("/wycheproof/json_web_signature_test.json");
  private static final JsonObject KEYS = Vectors.read("/wycheproof/json_web_key_test.json");

  @Test
  void judgesEveryRs256MessageAsItSaysAndRefusesEveryOther() {
    Set<Integer> wrong = differences(
        SIGNATURES,
        (group, test) -> RawJws.passes(message(test), set(key(group))),
        (group, test) -> isValid(test) && algorithm(test).equals("RS256"));

    assertThat(count(SIGNATURES)).isEqualTo(401);
    assertThat(wrong).isEmpty();
  }

  @Test
  void judgesEveryMessageAsItSaysWhereAllAlgorithmsAreAllowedAndRefusesEveryMac() {
    Set<Integer> wrong = differences(
        SIGNATURES,
        (group, test) -> RawJws.passes(message(test), set(key(group)), ALL),
        (group, test) ->
            isValid(test) && SignatureAlgorithm.named(algorithm(test)).isPresent());

    assertThat(wrong).isEqualTo(OTHER_ALGORITHM);
  }

  @Test
  void readsTheFormOfEveryAlgorithmAsItSays() {
    Set<Integer> wrong = differences(
        SIGNATURES,
        (group, test) -> RawJws.passesInAnyAlgorithm(message(test), Vectors.text(key(group))),
        (group, test) -> isValid(test));

    TreeSet<Integer> known = new TreeSet<>(LENIENT);
    known.addAll(OTHER_ALGORITHM);
    known.addAll(COPIES);
    assertThat(wrong).isEqualTo(known);
    assertThat(messages(COPIES)).isEqualTo(messages(Set.of(357)));
  }

  private static Set<String> messages(Set<Integer> ids) {
    return Vectors.objects(SIGNATURES, "testGroups").stream()
        .flatMap(group -> Vectors.objects(group, "tests").stream())
        .filter(test -> ids.contains(Vectors.integer(test, "tcId")))
        .map(WycheproofTest::message)
        .collect(Collectors.toSet());
  }

  @Test
  void judgesEverySetOfKeysAsItSays() {
    Set<Integer> wrong = differences(
        KEYS,
        (group, test) -> RawJws.passes(message(test), key(group)),
        (group, test) -> isValid(test) && algorithm(test).equals("RS256"));

    assertThat(count(KEYS)).isEqualTo(26);
    assertThat(wrong).isEmpty();
  }

  @Test
  void judgesEverySetOfKeysAsItSaysWhereAllAlgorithmsAreAllowed() {
    Set<Integer> wrong = differences(
        KEYS,
        (group, test) -> RawJws.passes(message(test), key(group), ALL),
        (group, test) ->
            isValid(test) && SignatureAlgorithm.named(algorithm(test)).isPresent());

    assertThat(wrong).isEmpty();
  }

  @Test
  void readsNoKeyThatIsSecretOrPrivate() {
    for (JsonObject group : Vectors.objects(KEYS, "testGroups")) {
      JsonObject keys = Vectors.object(group, "private");
      long open = Vectors.objects(keys, "keys").stream()
          .filter(key -> key.get("k").isEmpty() && key.get("d").isEmpty())
          .count();

      assertThat(JwkSetReader.read(keys, ALL).keys()).as(Vectors.text(keys)).hasSize((int) open);
    }
  }

  private static Set<Integer> differences(
      JsonObject file,
      BiPredicate<JsonObject, JsonObject> verdict,
      BiPredicate<JsonObject, JsonObject> expected) {
    Set<Integer> different = new TreeSet<>();
    for (JsonObject group : Vectors.objects(file, "testGroups")) {
      for (JsonObject test : Vectors.objects(group, "tests")) {
        if (verdict.test(group, test) != expected.test(group, test)) {
          different.add(Vectors.integer(test, "tcId"));
        }
      }
    }
    return different;
  }

  private static int count(JsonObject file) {
    return Vectors.objects(file, "testGroups").stream()
        .mapToInt(group -> Vectors.objects(group, "tests").size())
        .sum();
  }

  private static boolean isValid(JsonObject test) {
    return test.string("result").filter("valid"::equals).isPresent();
  }

  /** A message in JSON serialization is the text of that JSON. */
  private static String message(JsonObject test) {
    JsonValue jws = test.get("jws").orElseThrow();
    return jws instanceof JsonString text ? text.value() : Vectors.text(jws);
  }

  private static String algorithm(JsonObject test) {
    String header =
        message(test).substring(0, message(test).indexOf('.')).replaceAll("[^\\w-]", "");
    return StrictJson.object(Base64.getUrlDecoder().decode(header))
        .flatMap(names -> names.string("alg"))
        .orElse("");
  }

  private static JsonObject key(JsonObject group) {
    return Vectors.object(group, group.get("public").isPresent() ? "public" : "private");
  }

  private static JsonObject set(JsonObject jwk) {
    return new JsonObject(Map.of("keys", new JsonArray(List.of(jwk))));
  }
}
