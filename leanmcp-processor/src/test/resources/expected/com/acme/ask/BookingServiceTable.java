package com.acme.ask;

import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.ask.Answers;
import com.leanmcp.ask.Elicitation;
import com.leanmcp.ask.Elicited;
import com.leanmcp.ask.Questions;
import com.leanmcp.content.PromptResult;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.schema.JsonValues;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.PromptDefinition;
import com.leanmcp.service.PromptReply;
import com.leanmcp.service.ResourceDefinition;
import com.leanmcp.service.ResourceReply;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** What {@link BookingService} offers. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class BookingServiceTable implements ServiceTable {
  private static final String BOOK_INPUT =
      "{\"type\":\"object\",\"properties\":{\"show\":{\"type\":\"string\"}},\"required\":[\"show\"],"
      + "\"additionalProperties\":false}";

  private static final String MOVE_INPUT =
      "{\"type\":\"object\",\"properties\":{\"given\":{\"type\":\"string\"},\"guest\":{\"type\":\"object\","
      + "\"description\":\"who moves\",\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1},"
      + "\"address\":{\"type\":\"string\",\"format\":\"email\"},\"birthday\":{\"type\":\"string\","
      + "\"format\":\"date\"},\"seats\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647},"
      + "\"vegetarian\":{\"type\":\"boolean\"},\"row\":{\"type\":\"string\",\"enum\":[\"FRONT\",\"BACK\"]},"
      + "\"others\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"FRONT\",\"BACK\"]}},"
      + "\"drinks\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"tea\",\"coffee\"]}}},"
      + "\"required\":[\"name\",\"seats\",\"vegetarian\",\"row\",\"others\",\"drinks\"],"
      + "\"additionalProperties\":false}},\"required\":[\"given\"],\"additionalProperties\":false}";

  private static final String NAME_INPUT =
      "{\"type\":\"object\",\"properties\":{\"guest\":{\"type\":\"object\",\"title\":\"Guest\","
      + "\"description\":\"Who comes?\",\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1},"
      + "\"address\":{\"type\":\"string\",\"format\":\"email\"},\"birthday\":{\"type\":\"string\","
      + "\"format\":\"date\"},\"seats\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647},"
      + "\"vegetarian\":{\"type\":\"boolean\"},\"row\":{\"type\":\"string\",\"enum\":[\"FRONT\",\"BACK\"]},"
      + "\"others\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"FRONT\",\"BACK\"]}},"
      + "\"drinks\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"tea\",\"coffee\"]}}},"
      + "\"required\":[\"name\",\"seats\",\"vegetarian\",\"row\",\"others\",\"drinks\"],"
      + "\"additionalProperties\":false}},\"additionalProperties\":false}";

  private static final String NOTE_INPUT = "{\"type\":\"object\"}";

  private static final List<ToolDefinition> TOOLS = List.of(
      ToolDefinition.named("book")
          .description("Books seats.")
          .inputSchema(BOOK_INPUT)
          .needs(ClientCapability.ELICITATION)
          .build(),
      ToolDefinition.named("cancel")
          .description("Cancels a booking, whose number only the user knows.")
          .needs(ClientCapability.SAMPLING, ClientCapability.ELICITATION)
          .build(),
      ToolDefinition.named("move")
          .description("Moves a guest.")
          .inputSchema(MOVE_INPUT)
          .needs(ClientCapability.ELICITATION)
          .build(),
      ToolDefinition.named("name")
          .description("Names a guest.")
          .inputSchema(NAME_INPUT)
          .build(),
      ToolDefinition.named("pay")
          .description("Takes all arguments as one record.")
          .inputSchema(PaymentCodec.SCHEMA)
          .needs(ClientCapability.ELICITATION)
          .build(),
      ToolDefinition.named("note")
          .description("Takes the arguments as they come.")
          .inputSchema(NOTE_INPUT)
          .needs(ClientCapability.ELICITATION)
          .build());

  private static final List<PromptDefinition> PROMPTS = List.of(
      PromptDefinition.named("letter")
          .description("Writes to a guest.")
          .argument(new PromptDefinition.Argument(
              "topic",
              Optional.empty(),
              Optional.empty(),
              PromptDefinition.Presence.REQUIRED))
          .needs(ClientCapability.ELICITATION)
          .build());

  private static final List<ResourceDefinition> RESOURCES = List.of(
      ResourceDefinition.template("ui://seats/{show}", "seats")
          .description("A guest's seats.")
          .mimeType("text/plain")
          .needs(ClientCapability.ELICITATION)
          .build());

  private static final List<String> BOOK_PROPERTIES = List.of("show");

  private static final Elicitation<Guest> BOOK_GUEST_QUESTION = Questions.elicit(
      "guest",
      "Who comes?",
      GuestCodec.INSTANCE);

  private static final Elicitation<Payment> BOOK_PAYMENT_QUESTION = Questions.elicit(
      "bill",
      "How do you \"pay\"?",
      PaymentCodec.INSTANCE);

  private static final Elicitation<Guest> CANCEL_ANSWERS_QUESTION = Questions.elicit(
      "answers",
      "Whose booking?",
      GuestCodec.INSTANCE);

  private static final List<String> MOVE_PROPERTIES = List.of("given", "guest");

  private static final Elicitation<Guest> MOVE_GUEST_QUESTION = Questions.elicit(
      "guest",
      "Who moves?",
      GuestCodec.INSTANCE);

  private static final Elicitation<Payment> MOVE_PAYMENT_QUESTION = Questions.elicit(
      "payment",
      "How do you pay?",
      PaymentCodec.INSTANCE);

  private static final List<String> NAME_PROPERTIES = List.of("guest");

  private static final Elicitation<Guest> NAME_GUEST_QUESTION = Questions.elicit(
      "guest",
      "Who comes?",
      GuestCodec.INSTANCE);

  private static final Elicitation<Guest> PAY_GUEST_QUESTION = Questions.elicit(
      "guest",
      "Who pays?",
      GuestCodec.INSTANCE);

  private static final Elicitation<Guest> NOTE_GUEST_QUESTION = Questions.elicit(
      "guest",
      "Who is it?",
      GuestCodec.INSTANCE);

  private static final List<String> LETTER_PROPERTIES = List.of("topic");

  private static final Elicitation<Guest> LETTER_GUEST_QUESTION = Questions.elicit(
      "guest",
      "Who is it for?",
      GuestCodec.INSTANCE);

  private static final List<String> SEATS_PROPERTIES = List.of("show");

  private static final Elicitation<Guest> SEATS_GUEST_QUESTION = Questions.elicit(
      "guest",
      "Whose seats?",
      GuestCodec.INSTANCE);

  private final BookingService service;

  private BookingServiceTable(BookingService service) {
    this.service = service;
  }

  /** Binds the table to {@code service}. */
  public static BookingServiceTable of(BookingService service) {
    return new BookingServiceTable(service);
  }

  @Override
  public String service() {
    return "com.acme.ask.BookingService";
  }

  @Override
  public List<ToolDefinition> tools() {
    return TOOLS;
  }

  @Override
  public ToolReply call(String tool, ServiceCall call) throws Exception {
    return switch (tool) {
      case "book" -> book(call);
      case "cancel" -> cancel(call);
      case "move" -> move(call);
      case "name" -> name(call);
      case "pay" -> pay(call);
      case "note" -> note(call);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  @Override
  public List<PromptDefinition> prompts() {
    return PROMPTS;
  }

  @Override
  public PromptReply prompt(String prompt, ServiceCall call) throws Exception {
    return switch (prompt) {
      case "letter" -> letter(call);
      default -> throw new IllegalArgumentException("no prompt " + prompt);
    };
  }

  @Override
  public List<ResourceDefinition> resources() {
    return RESOURCES;
  }

  @Override
  public ResourceReply read(String resource, ServiceCall call) throws Exception {
    return switch (resource) {
      case "ui://seats/{show}" -> seats(call);
      default -> throw new IllegalArgumentException("no resource " + resource);
    };
  }

  private ToolReply book(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    String show = null;
    boolean hasShow = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "show" -> {
          if (hasShow) {
            violations.duplicate("show");
          }
          hasShow = true;
          violations.enter("show");
          show = Strings.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, BOOK_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasShow) {
      violations.missing("show", "a string");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    Answers answers = call.ask(BOOK_GUEST_QUESTION, BOOK_PAYMENT_QUESTION);
    return new ToolReply.Text(service.book(show, answers.of(BOOK_GUEST_QUESTION), answers.of(BOOK_PAYMENT_QUESTION)));
  }

  private ToolReply cancel(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    Answers answers = call.ask(CANCEL_ANSWERS_QUESTION);
    return new ToolReply.Text(service.cancel(answers.of(CANCEL_ANSWERS_QUESTION), call.context()));
  }

  private ToolReply move(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    String given = null;
    boolean hasGiven = false;
    Guest guest = null;
    boolean hasGuest = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "given" -> {
          if (hasGiven) {
            violations.duplicate("given");
          }
          hasGiven = true;
          violations.enter("given");
          given = Strings.read(in, violations);
          violations.leave();
        }
        case "guest" -> {
          if (hasGuest) {
            violations.duplicate("guest");
          }
          hasGuest = true;
          violations.enter("guest");
          guest = GuestCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, MOVE_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasGiven) {
      violations.missing("given", "a string");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    Answers given2 = Answers.none();
    if (guest != null) {
      given2 = given2.and(MOVE_GUEST_QUESTION, new Elicited.Accepted<>(guest));
    }
    Answers answers = call.ask(given2, MOVE_GUEST_QUESTION, MOVE_PAYMENT_QUESTION);
    return new ToolReply.Text(service.move(given, answers.of(MOVE_GUEST_QUESTION), answers.of(MOVE_PAYMENT_QUESTION)));
  }

  private ToolReply name(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    Guest guest = null;
    boolean hasGuest = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "guest" -> {
          if (hasGuest) {
            violations.duplicate("guest");
          }
          hasGuest = true;
          violations.enter("guest");
          guest = GuestCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, NAME_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    Answers given = Answers.none();
    if (guest != null) {
      given = given.and(NAME_GUEST_QUESTION, new Elicited.Accepted<>(guest));
    }
    Answers answers = call.ask(given, NAME_GUEST_QUESTION);
    return new ToolReply.Text(service.name(answers.of(NAME_GUEST_QUESTION)));
  }

  private ToolReply pay(ServiceCall call) {
    Payment input = PaymentCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    Answers answers = call.ask(PAY_GUEST_QUESTION);
    return new ToolReply.Text(service.pay(input, answers.of(PAY_GUEST_QUESTION)));
  }

  private ToolReply note(ServiceCall call) {
    JsonValue.JsonObject input = JsonValues.readObject(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    Answers answers = call.ask(NOTE_GUEST_QUESTION);
    return new ToolReply.Text(service.note(input, answers.of(NOTE_GUEST_QUESTION)));
  }

  private PromptReply letter(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    String topic = null;
    boolean hasTopic = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "topic" -> {
          if (hasTopic) {
            violations.duplicate("topic");
          }
          hasTopic = true;
          violations.enter("topic");
          topic = Strings.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, LETTER_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasTopic) {
      violations.missing("topic", "a string");
    }
    if (!violations.isEmpty()) {
      return new PromptReply.Refused(violations);
    }
    Answers answers = call.ask(LETTER_GUEST_QUESTION);
    return new PromptReply.Made(PromptResult.of(Objects.requireNonNull(service.letter(topic, answers.of(LETTER_GUEST_QUESTION)), "the prompt letter returned null")));
  }

  private ResourceReply seats(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    String show = null;
    boolean hasShow = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "show" -> {
          if (hasShow) {
            violations.duplicate("show");
          }
          hasShow = true;
          violations.enter("show");
          show = Strings.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, SEATS_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasShow) {
      violations.missing("show", "a string");
    }
    if (!violations.isEmpty()) {
      return new ResourceReply.Refused(violations);
    }
    Answers answers = call.ask(SEATS_GUEST_QUESTION);
    return new ResourceReply.Text(service.seats(show, answers.of(SEATS_GUEST_QUESTION)));
  }
}
