package com.leanmcp.service;

import com.leanmcp.access.AccessRule;
import com.leanmcp.annotation.ClientCapability;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What builders of definitions have in common. */
public abstract sealed class DefinitionBuilder<B extends DefinitionBuilder<B>>
    permits ToolDefinition.Builder, PromptDefinition.Builder, ResourceDefinition.Builder {
  Label label = Label.NONE;
  AccessRule access = AccessRule.open();
  Execution execution = Execution.BLOCKING;
  Currency currency = Currency.CURRENT;
  final Set<ClientCapability> needs = EnumSet.noneOf(ClientCapability.class);

  DefinitionBuilder() {}

  abstract B self();

  /** A name for people. */
  public B title(String text) {
    label = label.title(text);
    return self();
  }

  /** Words for a model or a user. */
  public B description(String text) {
    label = label.description(text);
    return self();
  }

  /** Addresses of icons. */
  public B icons(String... addresses) {
    label = label.icons(addresses);
    return self();
  }

  /** The {@code _meta}, as the text of a JSON object. */
  public B meta(String json) {
    label = label.meta(json);
    return self();
  }

  /** Who may call; everybody where absent. */
  public B access(AccessRule value) {
    access = value;
    return self();
  }

  /** What a client has to be able to do. */
  public B needs(ClientCapability... capabilities) {
    needs.addAll(List.of(capabilities));
    return self();
  }

  /** It never waits. */
  public B nonBlocking() {
    execution = Execution.NON_BLOCKING;
    return self();
  }

  /** Its author wants it to be used no longer. */
  public B deprecated() {
    currency = Currency.DEPRECATED;
    return self();
  }
}
