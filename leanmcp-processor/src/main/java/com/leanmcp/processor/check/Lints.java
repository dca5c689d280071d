package com.leanmcp.processor.check;

import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.processor.model.ClientProfile;
import com.leanmcp.processor.model.OfferModel;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.ServiceModel;
import com.leanmcp.processor.model.ToolModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks for what is legal but will hurt: only for services without errors. */
public final class Lints {
  private Lints() {}

  /** What a reader or a client may stumble over. */
  public static List<Problem> check(ServiceModel service, Set<ClientProfile> clients) {
    List<Problem> problems = new ArrayList<>();
    for (OfferModel offer : service.offers()) {
      problems.addAll(TextLints.check(offer));
    }
    for (ToolModel tool : service.tools()) {
      JsonObject schema = tool.call().input().schema();
      problems.addAll(HintLints.check(tool));
      clients.forEach(client -> problems.addAll(ClientLints.check(tool, schema, client)));
    }
    return problems;
  }
}
