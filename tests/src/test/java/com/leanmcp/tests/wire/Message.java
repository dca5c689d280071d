package com.leanmcp.tests.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One POST to {@code /mcp}, right in every point until a test makes it wrong. */
public final class Message {
  public static final String MODERN = "2026-07-28";

  /** The metadata of a stateless request. */
  public static final String META =
      "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"" + MODERN
          + "\",\"io.modelcontextprotocol/clientCapabilities\":{},"
          + "\"io.modelcontextprotocol/clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}";

  private final int port;
  private final List<String> headers = new ArrayList<>(
      List.of("Content-Type: application/json", "Accept: application/json, text/event-stream"));
  private String body = "";

  private Message(int port) {
    this.port = port;
    headers.add("Host: localhost:" + port);
  }

  /** A POST with this body. */
  public static Message of(int port, String body) {
    return new Message(port).body(body);
  }

  /** A stateless request; {@code params} are members, without braces. */
  public static Message modern(int port, String method, String params) {
    return of(port, request(method, params.isEmpty() ? META : params + "," + META))
        .header("MCP-Protocol-Version", MODERN)
        .header("Mcp-Method", method);
  }

  /** A stateless call of a tool. */
  public static Message call(int port, String tool, String arguments) {
    return modern(port, "tools/call", "\"name\":\"" + tool + "\",\"arguments\":" + arguments)
        .header("Mcp-Name", tool);
  }

  /** A request within a session. */
  public static Message legacy(int port, String session, String method, String params) {
    return of(port, request(method, params)).header("Mcp-Session-Id", session);
  }

  /** A call of a tool within a session. */
  public static Message legacyCall(int port, String session, String tool, String arguments) {
    return legacy(
        port, session, "tools/call", "\"name\":\"" + tool + "\",\"arguments\":" + arguments);
  }

  /** A request that opens a session. */
  public static Message initialize(int port, String version) {
    return of(
        port,
        request(
            "initialize",
            "\"protocolVersion\":\"" + version
                + "\",\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}"));
  }

  /** A JSON-RPC request with the id 1; {@code params} are members, without braces. */
  public static String request(String method, String params) {
    return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":{" + params
        + "}}";
  }

  public Message body(String value) {
    body = value;
    return this;
  }

  /** Replaces part of the body. */
  public Message change(String part, String by) {
    if (!body.contains(part)) {
      throw new IllegalArgumentException(part + " is not in " + body);
    }
    body = body.replace(part, by);
    return this;
  }

  /** Adds a header; {@link #without} removes it again. */
  public Message header(String name, String value) {
    headers.add(name + ": " + value);
    return this;
  }

  /** Sets a header to exactly one value. */
  public Message with(String name, String value) {
    return without(name).header(name, value);
  }

  public Message without(String name) {
    headers.removeIf(
        header -> header.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"));
    return this;
  }

  public Message bearer(String token) {
    return header("Authorization", "Bearer " + token);
  }

  /** Puts the token into the metadata. */
  public Message metaToken(String token) {
    String authorization = "\"authorization\":{\"type\":\"bearer\",\"token\":\"" + token + "\"}";
    if (body.contains("\"_meta\":{")) {
      return change("\"_meta\":{", "\"_meta\":{" + authorization + ",");
    }
    String meta = "\"_meta\":{" + authorization + "}";
    return body.contains("\"params\":{}")
        ? change("\"params\":{}", "\"params\":{" + meta + "}")
        : change("\"params\":{", "\"params\":{" + meta + ",");
  }

  /** Sends it on a connection of its own. */
  public Reply send() {
    try (Wire wire = new Wire(port)) {
      return send(wire);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Reply send(Wire wire) throws IOException {
    return wire.exchange("POST /mcp", headers, body.getBytes(StandardCharsets.UTF_8));
  }
}
