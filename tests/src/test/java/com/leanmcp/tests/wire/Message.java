package com.leanmcp.tests.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One request to {@code /mcp}, a POST unless said otherwise, right in every point until a test makes it wrong. */
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
  private final String verb;
  private String body = "";

  private Message(int port, String verb) {
    this.port = port;
    this.verb = verb;
    headers.add("Host: localhost:" + port);
  }

  /** A POST with this body. */
  public static Message of(int port, String body) {
    return new Message(port, "POST").body(body);
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

  /** A stateless request for a prompt. */
  public static Message prompt(int port, String prompt, String arguments) {
    return modern(port, "prompts/get", "\"name\":\"" + prompt + "\",\"arguments\":" + arguments)
        .header("Mcp-Name", prompt);
  }

  /** A stateless request for what a resource holds. */
  public static Message read(int port, String uri) {
    return modern(port, "resources/read", "\"uri\":\"" + uri + "\"").header("Mcp-Name", uri);
  }

  /** A stateless request to be told of changes; {@code filter} are members, without braces. */
  public static Message listen(int port, String filter) {
    return modern(port, "subscriptions/listen", "\"notifications\":{" + filter + "}");
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

  /** A notification within a session. */
  public static Message notification(int port, String session, String method, String params) {
    return of(
            port, "{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":{" + params + "}}")
        .header("Mcp-Session-Id", session);
  }

  /** A GET that reads the stream of a session. */
  public static Message get(int port, String session) {
    return new Message(port, "GET").header("Mcp-Session-Id", session);
  }

  /** A DELETE that ends a session. */
  public static Message delete(int port, String session) {
    return new Message(port, "DELETE").header("Mcp-Session-Id", session);
  }

  /** The id of a new session of this revision. */
  public static String session(int port, String version) {
    return initialize(port, version).send().header("Mcp-Session-Id").orElseThrow();
  }

  /** The id of a new session of the newest revision that has sessions. */
  public static String session(int port) {
    return session(port, "2025-11-25");
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

  /** Replaces the id, 1, by this JSON. */
  public Message id(String json) {
    return change("\"id\":1", "\"id\":" + json);
  }

  /** Adds members to the metadata. */
  public Message meta(String members) {
    if (body.contains("\"_meta\":{")) {
      return change("\"_meta\":{", "\"_meta\":{" + members + ",");
    }
    return body.contains("\"params\":{}")
        ? change("\"params\":{}", "\"params\":{\"_meta\":{" + members + "}}")
        : change("\"params\":{", "\"params\":{\"_meta\":{" + members + "},");
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
    return meta("\"authorization\":{\"type\":\"bearer\",\"token\":\"" + token + "\"}");
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
    return wire.exchange(verb + " /mcp", headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends it and reads the head of the stream that comes back, on a connection of its own that ends with the stream. */
  public Events stream() throws IOException {
    Wire wire = open();
    try {
      return wire.receiveEvents();
    } catch (IOException | AssertionError e) {
      wire.close();
      throw e;
    }
  }

  /** Sends it on a connection of its own and leaves that open. */
  public Wire open() throws IOException {
    Wire wire = new Wire(port);
    wire.send(verb + " /mcp", headers, body.getBytes(StandardCharsets.UTF_8));
    return wire;
  }
}
