package com.leanmcp;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessRule;
import com.leanmcp.access.ResourceMetadata;
import com.leanmcp.execution.CallExecutor;
import com.leanmcp.http.Generation;
import com.leanmcp.protocol.ListSettings;
import com.leanmcp.protocol.MessageHandler;
import com.leanmcp.protocol.NodeState;
import com.leanmcp.protocol.ProtocolParts;
import com.leanmcp.protocol.RequestListener;
import com.leanmcp.protocol.ServerInfo;
import com.leanmcp.schema.Coercion;
import com.leanmcp.service.LiveServices;
import com.leanmcp.task.TaskSettings;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the parts of one generation together. */
record Assembly(
    ServerInfo server,
    LiveServices services,
    Coercion coercion,
    AccessOptions.Chosen access,
    NodeState state,
    ListSettings lists,
    TaskSettings tasks,
    CallExecutor executor,
    Optional<RequestListener> listener,
    URI publicUrl) {

  Generation generation() {
    Optional<ResourceMetadata> metadata =
        access.authenticators().isEmpty() ? Optional.empty() : Optional.of(metadata());
    return new Generation(messages(), executor, metadata);
  }

  MessageHandler messages() {
    AccessControl control = new AccessControl(access.authenticators(), metadata(), access.scopes());
    return new MessageHandler(new ProtocolParts(
        server,
        services,
        coercion,
        control,
        access.limits(),
        state,
        lists,
        tasks,
        executor.tasks(),
        listener,
        Clock.systemUTC()));
  }

  private ResourceMetadata metadata() {
    return new ResourceMetadata(
        publicUrl, access.authenticators().authorizationServers(), scopes());
  }

  private List<String> scopes() {
    return AccessRules.of(services.catalog()).stream()
        .flatMap(guarded -> guarded.rule() instanceof AccessRule.Authenticated wanted
            ? wanted.scopes().stream()
            : Stream.empty())
        .distinct()
        .sorted()
        .toList();
  }
}
