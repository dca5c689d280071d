package com.leanmcp.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.access.AuthUser;
import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.ask.Answers;
import com.leanmcp.ask.Question;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class McpContextTest {
  private static final AuthUser ADA = AuthUser.of("https://issuer", "ada");

  /** Keeps what it is told. */
  private static final class Told implements CallChannel {
    private final List<String> said = new ArrayList<>();
    private final Cancellation cancellation = new Cancellation();

    @Override
    public Client client() {
      return new Client("inspector", "2.0", Set.of(ClientCapability.SAMPLING));
    }

    @Override
    public JsonObject meta() {
      return new JsonObject(Map.of("key", new JsonString("value")));
    }

    @Override
    public TraceContext trace() {
      return TraceContext.NONE;
    }

    @Override
    public Cancellation cancellation() {
      return cancellation;
    }

    @Override
    public void progress(double progress, OptionalDouble total, Optional<String> message) {
      said.add(progress + " of " + total + " " + message.orElse("-"));
    }

    @Override
    public boolean logs(LogLevel level) {
      return level == LogLevel.ERROR;
    }

    @Override
    public void log(LogLevel level, Optional<String> logger, JsonValue data) {
      said.add(level.text() + " " + logger.orElse("-") + " " + data);
    }

    @Override
    public Answers ask(List<Question<?>> questions) {
      return CallChannel.NONE.ask(questions);
    }

    @Override
    public JsonValue remember(String key, Supplier<JsonValue> value) {
      return CallChannel.NONE.remember(key, value);
    }

    @Override
    public void detach(Duration retry) {
      said.add("detach " + retry);
    }
  }

  private final Told told = new Told();
  private final McpContext context = new McpContext(Optional.of(ADA), told);

  @Test
  void reportsProgressWithAndWithoutATotal() {
    context.progress(1);
    context.progress(2, 4);
    context.progress(3, 4, "nearly");

    assertThat(told.said)
        .containsExactly(
            "1.0 of OptionalDouble.empty -",
            "2.0 of OptionalDouble[4.0] -",
            "3.0 of OptionalDouble[4.0] nearly");
  }

  @Test
  void logsTextDataAndLoggers() {
    context.log(LogLevel.INFO, "text");
    context.log(LogLevel.INFO, new JsonBoolean(true));
    context.log(LogLevel.ERROR, "logger", new JsonString("data"));

    assertThat(told.said)
        .containsExactly(
            "info - JsonString[value=text]",
            "info - JsonBoolean[value=true]",
            "error logger JsonString[value=data]");
    assertThat(context.logs(LogLevel.INFO)).isFalse();
    assertThat(context.logs(LogLevel.ERROR)).isTrue();
  }

  @Test
  void knowsItsClientAndItsRequest() {
    assertThat(context.client().supports(ClientCapability.SAMPLING)).isTrue();
    assertThat(context.client().supports(ClientCapability.ROOTS)).isFalse();
    assertThat(context.meta().string("key")).contains("value");
    assertThat(context.cancellation()).isSameAs(told.cancellation);
    assertThat(context.user()).contains(ADA);
  }

  @Test
  void carriesTheCallerToWhereATaskRuns() throws Exception {
    List<AuthUser> seen = new ArrayList<>();

    context
        .wrap(() -> {
          seen.add(AuthUser.current());
        })
        .run();
    seen.add(context.wrap(AuthUser::current).call());

    assertThat(seen).containsExactly(ADA, ADA);
    assertThatThrownBy(AuthUser::current).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTaskThatFailsFailsWithItsOwnException() {
    Runnable failing = context.wrap((Runnable) () -> {
      throw new IllegalArgumentException("its own");
    });

    assertThatThrownBy(failing::run).isExactlyInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void outsideOfAServerNobodyListensAndNothingFails() {
    McpContext alone = new McpContext(Optional.empty(), CallChannel.NONE);

    alone.progress(1);
    alone.log(LogLevel.EMERGENCY, "unheard");
    alone.detach(Duration.ofSeconds(1));

    assertThat(alone.logs(LogLevel.EMERGENCY)).isFalse();
    assertThat(alone.cancellation().isCancelled()).isFalse();
    assertThat(alone.client().name()).isEmpty();
  }
}
