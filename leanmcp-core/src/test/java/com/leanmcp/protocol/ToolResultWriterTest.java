package com.leanmcp.protocol;

import static com.leanmcp.protocol.ProtocolRevision.V2024_11_05;
import static com.leanmcp.protocol.ProtocolRevision.V2025_03_26;
import static com.leanmcp.protocol.ProtocolRevision.V2025_06_18;
import static com.leanmcp.protocol.ProtocolRevision.V2025_11_25;
import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.content.Content;
import com.leanmcp.content.ToolResult;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.service.TestTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolResultWriterTest {
  private static final JsonObject OBJECT = new JsonObject(Map.of("a", new JsonString("b")));
  private static final JsonArray ARRAY = new JsonArray(List.of(new JsonString("a")));

  private ToolReply reply = new ToolReply.Empty();
  private final TestServer server =
      new TestServer(new TestTable("A").tool(ToolDefinition.named("t").build(), call -> reply));

  private String modern(ToolReply what) {
    reply = what;
    return server.modern("tools/call", "\"name\":\"t\"").body();
  }

  private String legacy(ProtocolRevision revision, ToolReply what) {
    reply = what;
    return server
        .legacy(server.session(revision), "tools/call", "\"name\":\"t\"")
        .body();
  }

  private static ToolReply structured(JsonValue value) {
    return new ToolReply.Full(ToolResult.text("x").structured(value));
  }

  @Test
  void aVoidMethodHasNoContent() {
    assertThat(legacy(V2025_11_25, new ToolReply.Empty()))
        .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[]}}");
  }

  @Test
  void aFullResultGoesOutAsItIs() {
    ToolReply full = new ToolReply.Full(
        ToolResult.of(Content.text("one"), Content.link("test://a", "a")).structured(OBJECT));

    assertThat(modern(full))
        .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"resultType\":\"complete\","
            + "\"content\":[{\"type\":\"text\",\"text\":\"one\"},"
            + "{\"type\":\"resource_link\",\"uri\":\"test://a\",\"name\":\"a\"}],"
            + "\"structuredContent\":{\"a\":\"b\"},\"_meta\":{"
            + "\"io.modelcontextprotocol/serverInfo\":{\"name\":\"test\",\"version\":\"1\"}}}}");
  }

  @Test
  void anErrorIsMarkedAndASuccessIsNot() {
    assertThat(modern(new ToolReply.Full(ToolResult.error("no"))))
        .contains("\"isError\":true", "\"text\":\"no\"");
    assertThat(modern(new ToolReply.Full(ToolResult.text("yes")))).doesNotContain("isError");
  }

  @Test
  void structuredContentOfOtherShapesThanObjectsIsModern() {
    assertThat(modern(structured(ARRAY))).contains("\"structuredContent\":[\"a\"]");
    assertThat(legacy(V2025_11_25, structured(ARRAY))).doesNotContain("structuredContent");
    assertThat(legacy(V2025_11_25, structured(OBJECT))).contains("\"structuredContent\":{");
    assertThat(legacy(V2025_06_18, structured(OBJECT))).contains("\"structuredContent\":{");
    assertThat(legacy(V2025_03_26, structured(OBJECT))).doesNotContain("structuredContent");
  }

  @Test
  void theAuthorsMetaStandsBesideTheServersAndNeverReplacesIt() {
    JsonObject meta = new JsonObject(Map.of(
        "com.acme/x", new JsonString("y"),
        "io.modelcontextprotocol/serverInfo", new JsonString("somebody else")));
    ToolReply full = new ToolReply.Full(ToolResult.text("x").with(meta));

    assertThat(modern(full))
        .contains("\"com.acme/x\":\"y\"", "\"name\":\"test\"")
        .doesNotContain("somebody else");
    assertThat(legacy(V2025_11_25, full))
        .contains("\"_meta\":{\"com.acme/x\":\"y\"}")
        .doesNotContain("somebody else");
    assertThat(legacy(V2024_11_05, full)).doesNotContain("_meta");
  }

  @Test
  void aNullResultIsAnErrorOfTheTool() {
    assertThat(modern(new ToolReply.Full(null)))
        .contains("\"isError\":true", "expected a ToolResult, got null");
  }

  @Test
  void textThatIsNoUnicodeNeverGoesOut() {
    assertThat(modern(new ToolReply.Full(ToolResult.text("\ud800"))))
        .contains("\"isError\":true", "lone surrogate");
  }
}
