package com.leanmcp;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessRule;
import com.leanmcp.access.Authenticator;
import com.leanmcp.access.ResourceMetadata;
import com.leanmcp.http.CallExecutor;
import com.leanmcp.http.Generation;
import com.leanmcp.protocol.MessageHandler;
import com.leanmcp.protocol.ServerInfo;
import com.leanmcp.protocol.SessionIds;
import com.leanmcp.schema.Coercion;
import com.leanmcp.service.Catalog;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the parts of one generation together. */
record Assembly(
    ServerInfo server,
    Catalog catalog,
    Coercion coercion,
    Optional<Authenticator> authenticator,
    URI publicUrl) {
  Generation generation(SessionIds sessions, CallExecutor executor) {
    ResourceMetadata metadata = new ResourceMetadata(
        publicUrl,
        authenticator.map(Authenticator::authorizationServers).orElse(List.of()),
        scopes());
    AccessControl access = new AccessControl(authenticator, metadata);
    return new Generation(
        new MessageHandler(server, catalog, coercion, access, sessions),
        executor,
        authenticator.map(a -> metadata));
  }

  private List<String> scopes() {
    return catalog.tools().stream()
        .map(target -> target.definition().access())
        .flatMap(rule -> rule instanceof AccessRule.Authenticated wanted
            ? wanted.scopes().stream()
            : Stream.empty())
        .distinct()
        .sorted()
        .toList();
  }
}
