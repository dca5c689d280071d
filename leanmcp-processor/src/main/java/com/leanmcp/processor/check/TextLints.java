package com.leanmcp.processor.check;

import com.leanmcp.processor.model.CallModel;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.OfferKind;
import com.leanmcp.processor.model.OfferModel;
import com.leanmcp.processor.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at descriptions as a client does that fears poisoned tools (OWASP MCP Top 10, Tool Poisoning). */
final class TextLints {
  private static final int LONGEST = 1_024;

  private static final Pattern ORDER = Pattern.compile(
      "(?i)\\bignore (?:all |any )?(?:previous|prior|earlier|other) (?:instructions|messages|tools)\\b"
          + "|\\b(?:do not|don't|never) (?:tell|inform|notify|mention (?:this|it) to|show) the user\\b"
          + "|\\bwithout (?:telling|informing|notifying|asking) the user\\b"
          + "|\\byou must (?:always |first )?(?:call|use|run) this tool\\b"
          + "|<(?:important|system|secret|instructions)>");

  private TextLints() {}

  static List<Problem> check(OfferModel offer) {
    CallModel call = offer.call();
    List<Problem> problems = new ArrayList<>();
    offer.label().published().ifPresent(text -> {
      length(call, text, problems);
      check(call, "the description of the " + call.subject(), text, problems);
    });
    SchemaWalk.visit(
        call.input().schema(),
        "",
        (pointer, part) -> part.string("description").ifPresent(text -> {
          String owner =
              "the description at " + pointer + " in the schema of the " + call.subject();
          check(call, owner, text, problems);
        }));
    return problems;
  }

  private static void length(CallModel call, String text, List<Problem> problems) {
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST) {
      problems.add(Diagnostic.LONG_DESCRIPTION.at(
          call.place(),
          "the description of the " + call.subject() + " has " + length
              + " characters, and some clients cut or refuse more than " + LONGEST
              + "; say what a model needs to choose the " + call.kind().noun()));
    }
  }

  private static void check(CallModel call, String owner, String text, List<Problem> problems) {
    OptionalInt hidden = text.codePoints().filter(TextLints::isHidden).findFirst();
    if (hidden.isPresent()) {
      problems.add(Diagnostic.HIDDEN_CHARACTERS.at(
          call.place(),
          owner
              + " contains U+%04X, which people do not see but models read; remove it"
                  .formatted(hidden.getAsInt())));
    }
    Matcher order = ORDER.matcher(text);
    if (order.find()) {
      problems.add(Diagnostic.ORDERS_TO_THE_MODEL.at(
          call.place(),
          owner + " gives the model an order, \"" + order.group()
              + "\", which clients take for poisoning; say what the "
              + call.kind().noun()
              + (call.kind() == OfferKind.TOOL ? " does" : " is for")));
    }
  }

  /** Zero-width and bidirectional characters, tags, and the soft hyphen. */
  private static boolean isHidden(int character) {
    return character == 0xAD
        || character >= 0x200B && character <= 0x200F
        || character >= 0x202A && character <= 0x202E
        || character >= 0x2060 && character <= 0x206F
        || character == 0xFEFF
        || character >= 0xE0000 && character <= 0xE007F;
  }
}
