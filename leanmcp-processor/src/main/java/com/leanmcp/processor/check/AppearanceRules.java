package com.leanmcp.processor.check;

import com.leanmcp.processor.model.CallModel;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.LabelModel;
import com.leanmcp.processor.model.OfferKind;
import com.leanmcp.processor.model.OfferModel;
import com.leanmcp.processor.model.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Judges how tools, prompts and resources are shown: description, icons and {@code _meta}. */
final class AppearanceRules {
  private AppearanceRules() {}

  static List<Problem> check(OfferModel offer) {
    List<Problem> problems = new ArrayList<>();
    CallModel call = offer.call();
    LabelModel label = offer.label();
    if (call.kind() != OfferKind.COMPLETION
        && label.description().filter(text -> !text.isBlank()).isEmpty()) {
      problems.add(Diagnostic.MISSING_DESCRIPTION.at(
          call.place(),
          "the " + call.subject() + " has no description, so a " + reader(call.kind())
              + "; write a Javadoc comment or @" + call.kind().annotation()
              + "(description = …)"));
    }
    label.icons().stream()
        .filter(icon -> !isIcon(icon.value()))
        .forEach(icon -> problems.add(Diagnostic.BROKEN_ICON.at(
            icon.place(),
            "the icon \"" + icon.value() + "\" is neither an https nor a data URI; write one such"
                + " as https://example.com/icon.png")));
    if (label.metadata().isEmpty()) {
      label
          .meta()
          .ifPresent(meta -> problems.add(Diagnostic.BROKEN_META.at(
              meta.place(),
              "meta is no JSON object; write one such as {\"com.example/owner\": \"sales\"}")));
    }
    return problems;
  }

  private static String reader(OfferKind kind) {
    return kind == OfferKind.TOOL
        ? "model can only guess what it does"
        : "user can only guess what it is for";
  }

  /** What clients fetch or hold: no scripts, no files, no plain HTTP (MCP specification, Icons). */
  private static boolean isIcon(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return scheme.equals("https") && uri.getHost() != null
          || scheme.equals("data") && uri.getRawSchemeSpecificPart().indexOf(',') >= 0;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
