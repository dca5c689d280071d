package com.leanmcp.examples.everything.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.leanmcp.examples.everything.client.NodeClients.Output;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line of the MCP Inspector, which has no command for completions. */
class InspectorTest {
  private static Optional<NodeClients> clients = Optional.empty();
  private static Everything server;
  private static List<String> http;

  @BeforeAll
  static void start() throws Exception {
    clients = NodeClients.install();
    server = Everything.start();
    http = List.of(server.uri().toString());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void needsTheInspector() {
    assumeTrue(clients.isPresent(), "the clients of npm could not be installed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"legacy", "modern"})
  void findsNothingWrongWithAnySchema(String era) throws Exception {
    Output output = clients.get().inspect(era, http, "--method", "tools/list", "--strict");

    assertThat(output.exit()).as(output.err()).isZero();
    assertThat(output.json().at("/result/tools").size()).isGreaterThanOrEqualTo(16);
    assertThat(output.err()).isBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"legacy", "modern"})
  void callsTools(String era) throws Exception {
    String arguments = "{\"region\":\"eu\",\"level\":3}";
    Output done = call(era, http, "test_x_mcp_header", "--tool-args-json", arguments);
    Output failed = call(era, http, "test_error_handling");

    assertThat(done.exit()).as(done.err()).isZero();
    assertThat(done.json().at("/result/content/0/text").asString()).isEqualTo("region eu, level 3");
    assertThat(failed.json().at("/result/isError").asBoolean()).isTrue();
    assertThat(failed.err()).contains("tool_is_error");
  }

  @ParameterizedTest
  @ValueSource(strings = {"legacy", "modern"})
  void readsResources(String era) throws Exception {
    Output list = clients.get().inspect(era, http, "--method", "resources/list");
    Output templates = clients.get().inspect(era, http, "--method", "resources/templates/list");
    Output read = read(era, http, "test://template/7/data");

    assertThat(list.json().at("/result/resources").size()).isEqualTo(3);
    assertThat(templates.json().at("/result/resourceTemplates/0/name").asString())
        .isEqualTo("template-data");
    assertThat(read.json().at("/result/contents/0/text").asString())
        .contains("\"data\":\"Data for ID: 7\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"legacy", "modern"})
  void makesPrompts(String era) throws Exception {
    String name = "test_prompt_with_arguments";
    Output list = clients.get().inspect(era, http, "--method", "prompts/list");
    Output made = clients
        .get()
        .inspect(
            era,
            http,
            "--method",
            "prompts/get",
            "--prompt-name",
            name,
            "--prompt-args",
            "arg1=a",
            "arg2=b");

    assertThat(list.json().at("/result/prompts").toString()).contains("\"name\":\"" + name + "\"");
    assertThat(made.json().at("/result/messages/0/content/text").asString())
        .isEqualTo("Prompt with arguments: arg1='a', arg2='b'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"legacy", "modern"})
  void talksOverStdio(String era) throws Exception {
    List<String> stdio = Everything.command("--stdio");
    Output text = call(era, stdio, "test_simple_text");
    Output read = read(era, stdio, "test://static-text");

    assertThat(text.json().at("/result/content/0/text").asString())
        .isEqualTo("This is a simple text response for testing.");
    assertThat(read.json().at("/result/contents/0/text").asString())
        .isEqualTo("This is the content of the static text resource.");
  }

  @Test
  void listsOverStdioWhatItListsOverHttp() throws Exception {
    Output overHttp = clients.get().inspect("modern", http, "--method", "tools/list");
    Output overStdio = clients
        .get()
        .inspect("modern", Everything.command("--stdio"), "--method", "tools/list", "--strict");

    assertThat(overStdio.exit()).as(overStdio.err()).isZero();
    assertThat(overStdio.json().at("/result/tools")).isEqualTo(overHttp.json().at("/result/tools"));
  }

  private static Output call(String era, List<String> server, String tool, String... options)
      throws Exception {
    String[] all = new String[options.length + 4];
    System.arraycopy(new String[] {"--method", "tools/call", "--tool-name", tool}, 0, all, 0, 4);
    System.arraycopy(options, 0, all, 4, options.length);
    return clients.get().inspect(era, server, all);
  }

  private static Output read(String era, List<String> server, String uri) throws Exception {
    return clients.get().inspect(era, server, "--method", "resources/read", "--uri", uri);
  }
}
