package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.content.PromptResult;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.CompletionDefinition.Reference;
import com.leanmcp.service.PromptDefinition;
import com.leanmcp.service.PromptReply;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.TestTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerCapabilitiesTest {
  private static String of(ProtocolRevision revision, ServiceTable... tables) {
    JsonWriter out = new JsonWriter().beginObject();
    ServerCapabilities.write(new Catalog(List.of(tables)), revision, out);
    return out.endObject().toString();
  }

  @Test
  void aServerWithToolsAloneSaysNoMore() {
    assertThat(of(ProtocolRevision.MODERN, new TestTable("A").tool("a")))
        .isEqualTo("{\"capabilities\":{\"logging\":{},\"tools\":{\"listChanged\":true}}}");
  }

  @Test
  void aServerSaysWhatItOffers() {
    TestTable table = new TestTable("A")
        .prompt(
            PromptDefinition.named("p").build(), call -> new PromptReply.Made(PromptResult.of("")))
        .template("test://{id}")
        .completion(new Reference.OfResource("test://{id}"), "id");

    assertThat(of(ProtocolRevision.MODERN, table))
        .isEqualTo("{\"capabilities\":{\"logging\":{},\"completions\":{},"
            + "\"prompts\":{\"listChanged\":true},"
            + "\"resources\":{\"subscribe\":true,\"listChanged\":true},"
            + "\"tools\":{\"listChanged\":true}}}");
    assertThat(of(ProtocolRevision.V2024_11_05, table)).doesNotContain("completions");
    assertThat(of(ProtocolRevision.V2025_03_26, table)).contains("completions");
  }

  @Test
  void aServerNamesItsExtensionsInOneObject() {
    TestTable table = new TestTable("A")
        .tool(
            ToolDefinition.named("a").task(TaskSupport.OPTIONAL).view("ui://a").build(),
            call -> new ToolReply.Empty());

    assertThat(of(ProtocolRevision.MODERN, table))
        .contains("\"extensions\":{\"io.modelcontextprotocol/tasks\":{},"
            + "\"io.modelcontextprotocol/ui\":{}}");
    assertThat(of(ProtocolRevision.V2025_11_25, table))
        .contains("\"extensions\":{\"io.modelcontextprotocol/ui\":{}}");
  }
}
