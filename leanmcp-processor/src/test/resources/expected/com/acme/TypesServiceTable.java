package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.schema.Base64s;
import com.leanmcp.schema.Characters;
import com.leanmcp.schema.Dates;
import com.leanmcp.schema.Decimals;
import com.leanmcp.schema.FreeForm;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Maps;
import com.leanmcp.schema.ObjectArrays;
import com.leanmcp.schema.PrimitiveArrays;
import com.leanmcp.schema.Sets;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Times;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.Stages;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javax.annotation.processing.Generated;

/** What {@link TypesService} offers. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class TypesServiceTable implements ServiceTable {
  private static final String JOIN_INPUT =
      "{\"type\":\"object\",\"properties\":{\"day\":{\"type\":\"string\",\"format\":\"date\"},"
      + "\"separator\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1,"
      + "\"pattern\":\"^[\\\\u0000-\\\\uFFFF]$\"},\"times\":{\"type\":\"integer\",\"minimum\":-2147483648,"
      + "\"maximum\":2147483647},\"more\":{\"type\":\"integer\",\"minimum\":-2147483648,"
      + "\"maximum\":2147483647},\"names\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},"
      + "\"required\":[\"day\",\"separator\",\"names\"],\"additionalProperties\":false}";

  private static final String DATE_INPUT =
      "{\"type\":\"object\",\"properties\":{\"date\":{\"type\":\"string\",\"format\":\"date-time\","
      + "\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\\\.["
      + "0-9]{1,9})?(Z|(\\\\+|-(?!00:00))((0[0-9]|1[0-7]):[0-5][0-9]|18:00))$\"}},"
      + "\"required\":[\"date\"],\"additionalProperties\":false}";

  private static final String CHARACTER_INPUT =
      "{\"type\":\"object\",\"properties\":{\"input\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1,"
      + "\"pattern\":\"^[\\\\u0000-\\\\uFFFF]$\"}},\"required\":[\"input\"],\"additionalProperties\":false}";

  private static final String NUMBER_INPUT =
      "{\"type\":\"object\",\"properties\":{\"input\":{\"type\":\"integer\"}},\"required\":[\"input\"],"
      + "\"additionalProperties\":false}";

  private static final String BYTES_INPUT =
      "{\"type\":\"object\",\"properties\":{\"input\":{\"type\":\"string\",\"contentEncoding\":\"base64\","
      + "\"pattern\":\"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw"
      + "048]=)?$\"}},\"required\":[\"input\"],\"additionalProperties\":false}";

  private static final String ANYTHING_INPUT =
      "{\"type\":\"object\",\"properties\":{\"input\":{}},\"required\":[\"input\"],"
      + "\"additionalProperties\":false}";

  private static final String MAP_INPUT =
      "{\"type\":\"object\",\"properties\":{\"input\":{\"type\":\"object\","
      + "\"additionalProperties\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"FREE\","
      + "\"TEAM\",\"ENTERPRISE\"]},\"uniqueItems\":true}}},\"required\":[\"input\"],"
      + "\"additionalProperties\":false}";

  private static final String LONGS_INPUT =
      "{\"type\":\"object\",\"properties\":{\"input\":{\"type\":\"array\",\"items\":{\"type\":\"integer\","
      + "\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807}}},"
      + "\"required\":[\"input\"],\"additionalProperties\":false}";

  private static final String ECHO_LATER_INPUT =
      "{\"type\":\"object\",\"properties\":{\"message\":{\"type\":\"string\"}},\"required\":[\"message\"],"
      + "\"additionalProperties\":false}";

  private static final String LIST_LATER_INPUT =
      "{\"type\":\"object\",\"properties\":{\"message\":{\"type\":\"string\"}},\"required\":[\"message\"],"
      + "\"additionalProperties\":false}";

  private static final String FAIL_LATER_INPUT =
      "{\"type\":\"object\",\"properties\":{\"message\":{\"type\":\"string\"}},\"required\":[\"message\"],"
      + "\"additionalProperties\":false}";

  private static final List<ToolDefinition> TOOLS = List.of(
      ToolDefinition.named("moments")
          .description("Times.")
          .inputSchema(MomentsCodec.SCHEMA)
          .outputSchema(MomentsCodec.SCHEMA)
          .build(),
      ToolDefinition.named("atoms")
          .description("Single values.")
          .inputSchema(AtomsCodec.SCHEMA)
          .outputSchema(AtomsCodec.SCHEMA)
          .build(),
      ToolDefinition.named("containers")
          .description("Collections.")
          .inputSchema(ContainersCodec.SCHEMA)
          .outputSchema(ContainersCodec.SCHEMA)
          .build(),
      ToolDefinition.named("absences")
          .description("What may be missing.")
          .inputSchema(AbsencesCodec.SCHEMA)
          .outputSchema(AbsencesCodec.SCHEMA)
          .build(),
      ToolDefinition.named("folder")
          .description("What contains itself.")
          .inputSchema(FolderCodec.SCHEMA)
          .outputSchema(FolderCodec.SCHEMA)
          .build(),
      ToolDefinition.named("contact")
          .description("What may be null in a class.")
          .inputSchema(ContactCodec.SCHEMA)
          .outputSchema(ContactCodec.SCHEMA)
          .build(),
      ToolDefinition.named("join")
          .description("By name.")
          .inputSchema(JOIN_INPUT)
          .build(),
      ToolDefinition.named("date")
          .description("A date.")
          .inputSchema(DATE_INPUT)
          .build(),
      ToolDefinition.named("character")
          .description("A character.")
          .inputSchema(CHARACTER_INPUT)
          .build(),
      ToolDefinition.named("number")
          .description("A number.")
          .inputSchema(NUMBER_INPUT)
          .build(),
      ToolDefinition.named("bytes")
          .description("Bytes.")
          .inputSchema(BYTES_INPUT)
          .build(),
      ToolDefinition.named("anything")
          .description("Free-form JSON.")
          .inputSchema(ANYTHING_INPUT)
          .build(),
      ToolDefinition.named("map")
          .description("A map.")
          .inputSchema(MAP_INPUT)
          .build(),
      ToolDefinition.named("longs")
          .description("An array.")
          .inputSchema(LONGS_INPUT)
          .build(),
      ToolDefinition.named("echoLater")
          .description("A record, later.")
          .inputSchema(ECHO_LATER_INPUT)
          .outputSchema(EchoCodec.SCHEMA)
          .build(),
      ToolDefinition.named("listLater")
          .description("A list, later.")
          .inputSchema(LIST_LATER_INPUT)
          .build(),
      ToolDefinition.named("nothingLater")
          .description("Nothing, later.")
          .build(),
      ToolDefinition.named("failLater")
          .description("A failure, later.")
          .inputSchema(FAIL_LATER_INPUT)
          .build());

  private static final List<String> JOIN_PROPERTIES = List.of("day", "separator", "times", "more", "names");

  private static final List<String> DATE_PROPERTIES = List.of("date");

  private static final List<String> CHARACTER_PROPERTIES = List.of("input");

  private static final List<String> NUMBER_PROPERTIES = List.of("input");

  private static final List<String> BYTES_PROPERTIES = List.of("input");

  private static final List<String> ANYTHING_PROPERTIES = List.of("input");

  private static final List<String> MAP_PROPERTIES = List.of("input");

  private static final List<String> LONGS_PROPERTIES = List.of("input");

  private static final List<String> ECHO_LATER_PROPERTIES = List.of("message");

  private static final List<String> LIST_LATER_PROPERTIES = List.of("message");

  private static final List<String> FAIL_LATER_PROPERTIES = List.of("message");

  private final TypesService service;

  private TypesServiceTable(TypesService service) {
    this.service = service;
  }

  /** Binds the table to {@code service}. */
  public static TypesServiceTable of(TypesService service) {
    return new TypesServiceTable(service);
  }

  @Override
  public String service() {
    return "com.acme.TypesService";
  }

  @Override
  public List<ToolDefinition> tools() {
    return TOOLS;
  }

  @Override
  public ToolReply call(String tool, ServiceCall call) throws Exception {
    return switch (tool) {
      case "moments" -> moments(call);
      case "atoms" -> atoms(call);
      case "containers" -> containers(call);
      case "absences" -> absences(call);
      case "folder" -> folder(call);
      case "contact" -> contact(call);
      case "join" -> join(call);
      case "date" -> date(call);
      case "character" -> character(call);
      case "number" -> number(call);
      case "bytes" -> bytes(call);
      case "anything" -> anything(call);
      case "map" -> map(call);
      case "longs" -> longs(call);
      case "echoLater" -> echoLater(call);
      case "listLater" -> listLater(call);
      case "nothingLater" -> nothingLater(call);
      case "failLater" -> failLater(call);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  private ToolReply moments(ServiceCall call) {
    Moments input = MomentsCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    return new ToolReply.Structured<>(service.moments(input), MomentsCodec.INSTANCE);
  }

  private ToolReply atoms(ServiceCall call) {
    Atoms input = AtomsCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    return new ToolReply.Structured<>(service.atoms(input), AtomsCodec.INSTANCE);
  }

  private ToolReply containers(ServiceCall call) {
    Containers input = ContainersCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    return new ToolReply.Structured<>(service.containers(input), ContainersCodec.INSTANCE);
  }

  private ToolReply absences(ServiceCall call) {
    Absences input = AbsencesCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    return new ToolReply.Structured<>(service.absences(input), AbsencesCodec.INSTANCE);
  }

  private ToolReply folder(ServiceCall call) {
    Folder input = FolderCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    return new ToolReply.Structured<>(service.folder(input), FolderCodec.INSTANCE);
  }

  private ToolReply contact(ServiceCall call) {
    Contact input = ContactCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    return new ToolReply.Structured<>(service.contact(input), ContactCodec.INSTANCE);
  }

  private ToolReply join(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    LocalDate day = null;
    boolean hasDay = false;
    char separator = 0;
    boolean hasSeparator = false;
    Integer times = null;
    boolean hasTimes = false;
    OptionalInt more = OptionalInt.empty();
    boolean hasMore = false;
    String[] names = null;
    boolean hasNames = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "day" -> {
          if (hasDay) {
            violations.duplicate("day");
          }
          hasDay = true;
          violations.enter("day");
          day = Dates.LOCAL_DATE.read(in, violations);
          violations.leave();
        }
        case "separator" -> {
          if (hasSeparator) {
            violations.duplicate("separator");
          }
          hasSeparator = true;
          violations.enter("separator");
          separator = Characters.read(in, violations);
          violations.leave();
        }
        case "times" -> {
          if (hasTimes) {
            violations.duplicate("times");
          }
          hasTimes = true;
          violations.enter("times");
          times = Integers.readInt(in, violations);
          violations.leave();
        }
        case "more" -> {
          if (hasMore) {
            violations.duplicate("more");
          }
          hasMore = true;
          violations.enter("more");
          more = OptionalInt.of(Integers.readInt(in, violations));
          violations.leave();
        }
        case "names" -> {
          if (hasNames) {
            violations.duplicate("names");
          }
          hasNames = true;
          violations.enter("names");
          names = ObjectArrays.read(in, violations, Strings::read, String[]::new);
          violations.leave();
        }
        default -> {
          violations.unknown(name, JOIN_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasDay) {
      violations.missing("day", "a date such as \"2026-02-28\"");
    }
    if (!hasSeparator) {
      violations.missing("separator", "a single character");
    }
    if (!hasNames) {
      violations.missing("names", "an array");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Text(service.join(day, separator, times, more, names));
  }

  private ToolReply date(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    OffsetDateTime date = null;
    boolean hasDate = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "date" -> {
          if (hasDate) {
            violations.duplicate("date");
          }
          hasDate = true;
          violations.enter("date");
          date = Times.OFFSET_DATE_TIME.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, DATE_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasDate) {
      violations.missing("date", "a date and time with an offset such as \"2026-02-28T10:15:30+01:00\"");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    OffsetDateTime result = service.date(date);
    return new ToolReply.Text(result == null ? null : Times.OFFSET_DATE_TIME.spell(result));
  }

  private ToolReply character(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    Character input = null;
    boolean hasInput = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "input" -> {
          if (hasInput) {
            violations.duplicate("input");
          }
          hasInput = true;
          violations.enter("input");
          input = Characters.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, CHARACTER_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasInput) {
      violations.missing("input", "a single character");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Text(String.valueOf(service.character(input)));
  }

  private ToolReply number(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    BigInteger input = null;
    boolean hasInput = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "input" -> {
          if (hasInput) {
            violations.duplicate("input");
          }
          hasInput = true;
          violations.enter("input");
          input = Decimals.readBigInteger(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, NUMBER_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasInput) {
      violations.missing("input", "an integer");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    BigInteger result = service.number(input);
    return new ToolReply.Text(result == null ? null : result.toString());
  }

  private ToolReply bytes(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    byte[] input = null;
    boolean hasInput = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "input" -> {
          if (hasInput) {
            violations.duplicate("input");
          }
          hasInput = true;
          violations.enter("input");
          input = Base64s.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, BYTES_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasInput) {
      violations.missing("input", "a base64 string");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    byte[] result = service.bytes(input);
    return new ToolReply.Text(result == null ? null : Base64s.spell(result));
  }

  private ToolReply anything(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    Object input = null;
    boolean hasInput = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "input" -> {
          if (hasInput) {
            violations.duplicate("input");
          }
          hasInput = true;
          violations.enter("input");
          input = FreeForm.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, ANYTHING_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasInput) {
      violations.missing("input", "a JSON value");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    Object result = service.anything(input);
    return new ToolReply.Json<>(result, FreeForm::write);
  }

  private ToolReply map(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    Map<String, Set<Plan>> input = null;
    boolean hasInput = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "input" -> {
          if (hasInput) {
            violations.duplicate("input");
          }
          hasInput = true;
          violations.enter("input");
          input = Maps.read(in, violations, (in1, violations1) -> Sets.read(in1, violations1, PlanCodec.INSTANCE));
          violations.leave();
        }
        default -> {
          violations.unknown(name, MAP_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasInput) {
      violations.missing("input", "an object");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    Map<String, Set<Plan>> result = service.map(input);
    return new ToolReply.Json<>(result, (value1, out1, violations1) -> Maps.write(value1, out1, violations1, (value2, out2, violations2) -> Sets.write(value2, out2, violations2, PlanCodec.INSTANCE)));
  }

  private ToolReply longs(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    long[] input = null;
    boolean hasInput = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "input" -> {
          if (hasInput) {
            violations.duplicate("input");
          }
          hasInput = true;
          violations.enter("input");
          input = PrimitiveArrays.readLongs(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, LONGS_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasInput) {
      violations.missing("input", "an array");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    long[] result = service.longs(input);
    return new ToolReply.Json<>(result, PrimitiveArrays::write);
  }

  private ToolReply echoLater(ServiceCall call) throws Exception {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    String message = null;
    boolean hasMessage = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "message" -> {
          if (hasMessage) {
            violations.duplicate("message");
          }
          hasMessage = true;
          violations.enter("message");
          message = Strings.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, ECHO_LATER_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasMessage) {
      violations.missing("message", "a string");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Structured<>(Stages.await(service.echoLater(message)), EchoCodec.INSTANCE);
  }

  private ToolReply listLater(ServiceCall call) throws Exception {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    String message = null;
    boolean hasMessage = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "message" -> {
          if (hasMessage) {
            violations.duplicate("message");
          }
          hasMessage = true;
          violations.enter("message");
          message = Strings.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, LIST_LATER_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasMessage) {
      violations.missing("message", "a string");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    List<String> result = Stages.await(service.listLater(message));
    return new ToolReply.Json<>(result, (value1, out1, violations1) -> Lists.write(value1, out1, violations1, Strings::write));
  }

  private ToolReply nothingLater(ServiceCall call) throws Exception {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    Stages.await(service.nothingLater());
    return new ToolReply.Empty();
  }

  private ToolReply failLater(ServiceCall call) throws Exception {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    String message = null;
    boolean hasMessage = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "message" -> {
          if (hasMessage) {
            violations.duplicate("message");
          }
          hasMessage = true;
          violations.enter("message");
          message = Strings.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, FAIL_LATER_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasMessage) {
      violations.missing("message", "a string");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Text(Stages.await(service.failLater(message)));
  }
}
