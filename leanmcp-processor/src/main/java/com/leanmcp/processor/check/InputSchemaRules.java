package com.leanmcp.processor.check;

import com.leanmcp.json.JsonException;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.processor.model.CallModel;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.InputModel.Form;
import com.leanmcp.processor.model.InputModel.HandWritten;
import com.leanmcp.processor.model.InputModel.Receiver;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.Written;
import com.leanmcp.schema.JsonValues;
import com.leanmcp.schema.Violations;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Judges a hand-written input schema, and the parameter that takes what it describes. */
final class InputSchemaRules {
  private final CallModel call;
  private final List<Problem> problems = new ArrayList<>();

  private InputSchemaRules(CallModel call) {
    this.call = call;
  }

  static List<Problem> check(CallModel call, HandWritten input) {
    InputSchemaRules rules = new InputSchemaRules(call);
    rules.schema(input.written());
    rules.receivers(input.receivers());
    return rules.problems;
  }

  private void schema(Written<String> schema) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(schema.value())) {
      broken(schema, "it has half a surrogate pair, which UTF-8 cannot spell");
      return;
    }
    Violations violations = new Violations();
    try (JsonReader in = JsonSlice.of(schema.value()).reader()) {
      JsonValue value = JsonValues.read(in, violations);
      in.end();
      if (violations.isEmpty()) {
        root(schema, value);
      } else {
        broken(schema, violations.describe().lines().findFirst().orElseThrow());
      }
    } catch (JsonException e) {
      broken(schema, e.getMessage());
    }
  }

  private void broken(Written<String> schema, String fault) {
    problems.add(Diagnostic.BROKEN_INPUT_SCHEMA.at(
        schema.place(),
        "the input schema of the " + call.subject() + " is not sound JSON: " + fault
            + "; mend it, it is published as it is"));
  }

  private void root(Written<String> schema, JsonValue value) {
    if (!(value instanceof JsonObject root)
        || root.string("type").filter("object"::equals).isEmpty()) {
      problems.add(Diagnostic.MISFIT_INPUT_SCHEMA.at(
          schema.place(),
          "the input schema of the " + call.subject() + " describes no object, but the"
              + " arguments of a tool are one; write {\"type\": \"object\", …}"));
    } else {
      problems.addAll(HandWrittenHeaderRules.check(root, schema.place()));
    }
  }

  private void receivers(List<Receiver> receivers) {
    if (receivers.size() != 1) {
      String found = receivers.isEmpty()
          ? "none"
          : String.join(", ", receivers.stream().map(Receiver::name).toList());
      problems.add(Diagnostic.UNFIT_RECEIVER.at(
          call.place(),
          "the " + call.subject() + " has a hand-written input schema, so one parameter takes"
              + " all arguments, but it has " + found
              + "; give it one JsonValue.JsonObject or Map<String, Object>"));
      return;
    }
    Receiver receiver = receivers.get(0);
    problems.addAll(UncheckedRules.check(receiver.unchecked()));
    if (receiver.form() == Form.UNFIT) {
      problems.add(Diagnostic.UNFIT_RECEIVER.at(
          receiver.place(),
          "the type " + receiver.type() + " cannot take the arguments of a hand-written input"
              + " schema; use JsonValue.JsonObject or Map<String, Object>"));
    }
    receiver
        .constraint()
        .ifPresent(place -> problems.add(Diagnostic.CONSTRAINED_RECEIVER.at(
            place,
            "@SchemaConstraint on " + receiver.name() + " would change a schema that is"
                + " hand-written; write the keyword into inputSchema")));
  }
}
