package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.service.LiveServices.Kind;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InterestsTest {
  private static Optional<Interests> read(String json) {
    return Interests.read(JsonSlice.of(json));
  }

  private static String uris(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"test://" + i + "\"")
        .collect(Collectors.joining(",", "{\"resourceSubscriptions\":[", "]}"));
  }

  @Test
  void readsWhatIsAskedForAndNothingElse() {
    Interests wanted = read("{\"toolsListChanged\":true,\"promptsListChanged\":false,"
            + "\"resourceSubscriptions\":[\"test://b\",\"test://a\",\"test://b\"],\"other\":{}}")
        .orElseThrow();

    assertThat(wanted.lists()).containsExactly(Kind.TOOLS);
    assertThat(wanted.uris()).containsExactlyInAnyOrder("test://a", "test://b");
  }

  @Test
  void writesWhatItReadInAFixedOrder() {
    JsonWriter out = new JsonWriter();

    read("{\"resourceSubscriptions\":[\"test://b\",\"test://a\"],\"resourcesListChanged\":true,"
            + "\"toolsListChanged\":true}")
        .orElseThrow()
        .write(out);

    assertThat(out)
        .hasToString("{\"toolsListChanged\":true,\"resourcesListChanged\":true,"
            + "\"resourceSubscriptions\":[\"test://a\",\"test://b\"]}");
  }

  @Test
  void anEmptyFilterWantsNothing() {
    JsonWriter out = new JsonWriter();

    read("{}").orElseThrow().write(out);

    assertThat(out).hasToString("{}");
  }

  @Test
  void refusesResourcesThatAreNoListOfStrings() {
    assertThat(read("{\"resourceSubscriptions\":\"test://a\"}")).isEmpty();
    assertThat(read("{\"resourceSubscriptions\":null}")).isEmpty();
    assertThat(read("{\"resourceSubscriptions\":[\"test://a\",1]}")).isEmpty();
  }

  @Test
  void refusesMoreResourcesThanOneSubscriptionMayName() {
    assertThat(read(uris(Interests.MOST)).orElseThrow().uris()).hasSize(1_000);
    assertThat(read(uris(Interests.MOST + 1))).isEmpty();
  }
}
