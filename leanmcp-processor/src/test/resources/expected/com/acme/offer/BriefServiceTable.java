package com.acme.offer;

import com.leanmcp.access.AccessRule;
import com.leanmcp.content.CompletionResult;
import com.leanmcp.content.PromptResult;
import com.leanmcp.json.JsonReader;
import com.leanmcp.schema.Booleans;
import com.leanmcp.schema.Characters;
import com.leanmcp.schema.Dates;
import com.leanmcp.schema.Decimals;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.CompletionCall;
import com.leanmcp.service.CompletionDefinition;
import com.leanmcp.service.Execution;
import com.leanmcp.service.PromptDefinition;
import com.leanmcp.service.PromptReply;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.Stages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** What {@link BriefService} offers. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@SuppressWarnings("deprecation")
public final class BriefServiceTable implements ServiceTable {
  private static final List<PromptDefinition> PROMPTS = List.of(
      PromptDefinition.named("greet")
          .description("Greets somebody.")
          .argument(new PromptDefinition.Argument(
              "name",
              Optional.empty(),
              Optional.of("who it is"),
              PromptDefinition.Presence.REQUIRED))
          .nonBlocking()
          .build(),
      PromptDefinition.named("letter")
          .title("A letter")
          .description("Writes a letter.")
          .icons("https://example.com/letter.png")
          .meta("{\"com.example/owner\":\"desk\"}")
          .argument(new PromptDefinition.Argument(
              "to",
              Optional.empty(),
              Optional.of("whom it is for"),
              PromptDefinition.Presence.REQUIRED))
          .argument(new PromptDefinition.Argument(
              "tone",
              Optional.of("Tone"),
              Optional.of("How it sounds"),
              PromptDefinition.Presence.OPTIONAL))
          .build(),
      PromptDefinition.named("compare")
          .description("Compares numbers of every kind.")
          .argument(new PromptDefinition.Argument(
              "count",
              Optional.empty(),
              Optional.empty(),
              PromptDefinition.Presence.REQUIRED))
          .argument(new PromptDefinition.Argument(
              "flag",
              Optional.empty(),
              Optional.empty(),
              PromptDefinition.Presence.OPTIONAL))
          .argument(new PromptDefinition.Argument(
              "price",
              Optional.empty(),
              Optional.empty(),
              PromptDefinition.Presence.REQUIRED))
          .argument(new PromptDefinition.Argument(
              "day",
              Optional.empty(),
              Optional.empty(),
              PromptDefinition.Presence.REQUIRED))
          .argument(new PromptDefinition.Argument(
              "kind",
              Optional.empty(),
              Optional.empty(),
              PromptDefinition.Presence.REQUIRED))
          .argument(new PromptDefinition.Argument(
              "mark",
              Optional.empty(),
              Optional.empty(),
              PromptDefinition.Presence.REQUIRED))
          .build(),
      PromptDefinition.named("who")
          .description("Says who asks.")
          .access(AccessRule.authenticatedBy("clerk", "brief"))
          .build(),
      PromptDefinition.named("hail")
          .description("Greets in the old way. Deprecated: use greet")
          .deprecated()
          .build(),
      PromptDefinition.named("keep")
          .description("Keeps a secret.")
          .argument(new PromptDefinition.Argument(
              "secret",
              Optional.empty(),
              Optional.empty(),
              PromptDefinition.Presence.REQUIRED))
          .access(AccessRule.authenticatedBy("clerk", "brief"))
          .build(),
      PromptDefinition.named("none")
          .description("Makes nothing.")
          .build());

  private static final List<CompletionDefinition> COMPLETIONS = List.of(
      new CompletionDefinition(
          "secrets",
          new CompletionDefinition.Reference.OfPrompt("keep"),
          "secret",
          AccessRule.authenticatedBy("clerk", "brief"),
          Execution.BLOCKING),
      new CompletionDefinition(
          "names",
          new CompletionDefinition.Reference.OfPrompt("greet"),
          "name",
          AccessRule.open(),
          Execution.NON_BLOCKING),
      new CompletionDefinition(
          "to",
          new CompletionDefinition.Reference.OfPrompt("letter"),
          "to",
          AccessRule.open(),
          Execution.BLOCKING),
      new CompletionDefinition(
          "greet2",
          new CompletionDefinition.Reference.OfPrompt("compare"),
          "kind",
          AccessRule.authenticated(),
          Execution.BLOCKING));

  private static final List<String> GREET_PROPERTIES = List.of("name");

  private static final List<String> COMPARE_PROPERTIES = List.of("count", "flag", "price", "day", "kind", "mark");

  private static final List<String> KEEP_PROPERTIES = List.of("secret");

  private final BriefService service;

  private BriefServiceTable(BriefService service) {
    this.service = service;
  }

  /** Binds the table to {@code service}. */
  public static BriefServiceTable of(BriefService service) {
    return new BriefServiceTable(service);
  }

  @Override
  public String service() {
    return "com.acme.offer.BriefService";
  }

  @Override
  public List<PromptDefinition> prompts() {
    return PROMPTS;
  }

  @Override
  public PromptReply prompt(String prompt, ServiceCall call) throws Exception {
    return switch (prompt) {
      case "greet" -> greet(call);
      case "letter" -> write(call);
      case "compare" -> compare(call);
      case "who" -> who(call);
      case "hail" -> hail(call);
      case "keep" -> keep(call);
      case "none" -> none(call);
      default -> throw new IllegalArgumentException("no prompt " + prompt);
    };
  }

  @Override
  public List<CompletionDefinition> completions() {
    return COMPLETIONS;
  }

  @Override
  public CompletionResult complete(String completion, CompletionCall call) throws Exception {
    return switch (completion) {
      case "secrets" -> secrets(call);
      case "names" -> names(call);
      case "to" -> to(call);
      case "greet2" -> greet2(call);
      default -> throw new IllegalArgumentException("no completion " + completion);
    };
  }

  private PromptReply greet(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    String nameValue = null;
    boolean hasName = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "name" -> {
          if (hasName) {
            violations.duplicate("name");
          }
          hasName = true;
          violations.enter("name");
          nameValue = Strings.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, GREET_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasName) {
      violations.missing("name", "a string");
    }
    if (!violations.isEmpty()) {
      return new PromptReply.Refused(violations);
    }
    return new PromptReply.Made(PromptResult.of(Objects.requireNonNull(service.greet(nameValue), "the prompt greet returned null")));
  }

  private PromptReply write(ServiceCall call) {
    BriefService.Letter input = BriefService_LetterCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new PromptReply.Refused(call.violations());
    }
    return new PromptReply.Made(PromptResult.of(Objects.requireNonNull(service.write(input), "the prompt write returned null")));
  }

  private PromptReply compare(ServiceCall call) throws Exception {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    int count = 0;
    boolean hasCount = false;
    boolean flag = false;
    boolean hasFlag = false;
    BigDecimal price = null;
    boolean hasPrice = false;
    LocalDate day = null;
    boolean hasDay = false;
    BriefService.Tone tone = null;
    boolean hasTone = false;
    char mark = 0;
    boolean hasMark = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "count" -> {
          if (hasCount) {
            violations.duplicate("count");
          }
          hasCount = true;
          violations.enter("count");
          count = readCompareCount(in, violations);
          violations.leave();
        }
        case "flag" -> {
          if (hasFlag) {
            violations.duplicate("flag");
          }
          hasFlag = true;
          violations.enter("flag");
          flag = Booleans.read(in, violations);
          violations.leave();
        }
        case "price" -> {
          if (hasPrice) {
            violations.duplicate("price");
          }
          hasPrice = true;
          violations.enter("price");
          price = Decimals.readBigDecimal(in, violations);
          violations.leave();
        }
        case "day" -> {
          if (hasDay) {
            violations.duplicate("day");
          }
          hasDay = true;
          violations.enter("day");
          day = Dates.LOCAL_DATE.read(in, violations);
          violations.leave();
        }
        case "kind" -> {
          if (hasTone) {
            violations.duplicate("kind");
          }
          hasTone = true;
          violations.enter("kind");
          tone = BriefService_ToneCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        case "mark" -> {
          if (hasMark) {
            violations.duplicate("mark");
          }
          hasMark = true;
          violations.enter("mark");
          mark = Characters.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, COMPARE_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasCount) {
      violations.missing("count", "an integer at least 1");
    }
    if (!hasPrice) {
      violations.missing("price", "a number");
    }
    if (!hasDay) {
      violations.missing("day", "a date such as \"2026-02-28\"");
    }
    if (!hasTone) {
      violations.missing("kind", "one of \"WARM\", \"DRY\"");
    }
    if (!hasMark) {
      violations.missing("mark", "a single character");
    }
    if (!violations.isEmpty()) {
      return new PromptReply.Refused(violations);
    }
    return new PromptReply.Made(PromptResult.of(Objects.requireNonNull(service.compare(count, flag, price, day, tone, mark, call.context()), "the prompt compare returned null")));
  }

  private static int readCompareCount(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkCompareCount(value, violations);
    return value;
  }

  private static void checkCompareCount(int value, Violations violations) {
    Integers.minimum(value, 1, violations);
  }

  private PromptReply who(ServiceCall call) throws Exception {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new PromptReply.Refused(violations);
    }
    return new PromptReply.Made(Objects.requireNonNull(Stages.await(service.who(call.user())), "the prompt who returned null"));
  }

  private PromptReply hail(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new PromptReply.Refused(violations);
    }
    return new PromptReply.Made(PromptResult.of(Objects.requireNonNull(service.hail(), "the prompt hail returned null")));
  }

  private PromptReply keep(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    String secret = null;
    boolean hasSecret = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "secret" -> {
          if (hasSecret) {
            violations.duplicate("secret");
          }
          hasSecret = true;
          violations.enter("secret");
          secret = Strings.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, KEEP_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasSecret) {
      violations.missing("secret", "a string");
    }
    if (!violations.isEmpty()) {
      return new PromptReply.Refused(violations);
    }
    return new PromptReply.Made(PromptResult.of(Objects.requireNonNull(service.keep(secret), "the prompt keep returned null")));
  }

  private PromptReply none(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new PromptReply.Refused(violations);
    }
    return new PromptReply.Made(PromptResult.of(Objects.requireNonNull(service.none(), "the prompt none returned null")));
  }

  private CompletionResult secrets(CompletionCall call) {
    return CompletionResult.of(Objects.requireNonNull(service.secrets(call.value()), "the completion secrets returned null"));
  }

  private CompletionResult names(CompletionCall call) {
    return CompletionResult.of(Objects.requireNonNull(service.names(call.value()), "the completion names returned null"));
  }

  private CompletionResult to(CompletionCall call) throws Exception {
    return Objects.requireNonNull(Stages.await(service.to(call.context(), call.arguments(), call.value())), "the completion to returned null");
  }

  private CompletionResult greet2(CompletionCall call) throws Exception {
    return CompletionResult.of(Objects.requireNonNull(Stages.await(service.greet(call.value(), call.user())), "the completion greet returned null"));
  }
}
