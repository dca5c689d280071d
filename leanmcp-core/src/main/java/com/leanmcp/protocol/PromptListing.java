package com.leanmcp.protocol;

import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.PromptDefinition;
import com.leanmcp.service.PromptDefinition.Presence;
import java.util.List;

/** {@code prompts/list} (Server Features, Prompts). */
final class PromptListing implements Listing<Catalog.Prompt> {
  @Override
  public String member() {
    return "prompts";
  }

  @Override
  public List<Catalog.Prompt> items(Catalog catalog) {
    return catalog.prompts();
  }

  @Override
  public String key(Catalog.Prompt item) {
    return item.definition().name();
  }

  @Override
  public AccessRule access(Catalog.Prompt item) {
    return item.definition().access();
  }

  @Override
  public void write(Catalog.Prompt item, JsonWriter out, ProtocolRevision revision) {
    PromptDefinition prompt = item.definition();
    out.beginObject().name("name").string(prompt.name());
    LabelWriter.write(prompt.label(), out, revision);
    if (!prompt.arguments().isEmpty()) {
      out.name("arguments").beginArray();
      prompt.arguments().forEach(each -> argument(each, out, revision));
      out.endArray();
    }
    out.endObject();
  }

  private static void argument(
      PromptDefinition.Argument argument, JsonWriter out, ProtocolRevision revision) {
    out.beginObject().name("name").string(argument.name());
    LabelWriter.title(argument.title(), out, revision);
    argument.description().ifPresent(text -> out.name("description").string(text));
    out.name("required").bool(argument.presence() == Presence.REQUIRED).endObject();
  }
}
