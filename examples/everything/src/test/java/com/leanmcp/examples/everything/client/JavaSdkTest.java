package com.leanmcp.examples.everything.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CompleteReference;
import io.modelcontextprotocol.spec.McpSchema.CompleteRequest;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.SubscribeRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Java SDK's client, which speaks 2025-11-25. */
class JavaSdkTest {
  private static final long PATIENCE_SECONDS = 20;

  private static Everything server;

  private final BlockingQueue<Double> progress = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> logs = new LinkedBlockingQueue<>();
  private final BlockingQueue<List<McpSchema.Tool>> changes = new LinkedBlockingQueue<>();
  private final BlockingQueue<List<McpSchema.ResourceContents>> updates =
      new LinkedBlockingQueue<>();
  private McpSyncClient client;

  /** How the client reaches the server. */
  enum Door {
    HTTP,
    STDIO
  }

  @BeforeAll
  static void start() throws Exception {
    server = Everything.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void disconnect() {
    client.closeGracefully();
  }

  @ParameterizedTest
  @EnumSource
  void callsTools(Door door) {
    McpSchema.InitializeResult told = connect(door);

    assertThat(told.protocolVersion()).isEqualTo("2025-11-25");
    assertThat(told.serverInfo().name()).isEqualTo("everything");
    assertThat(client.listTools().tools())
        .extracting(McpSchema.Tool::name)
        .contains("test_simple_text", "test_x_mcp_header")
        .isSorted();
    assertThat(call("test_simple_text").content())
        .containsExactly(
            TextContent.builder("This is a simple text response for testing.").build());
    assertThat(call("test_multiple_content_types").content())
        .extracting(McpSchema.Content::type)
        .containsExactly("text", "image", "resource");
    assertThat(call("test_error_handling").isError()).isTrue();
    assertThatThrownBy(() -> call("no_such_tool"))
        .isInstanceOf(McpError.class)
        .hasMessageContaining("no tool \"no_such_tool\"");
  }

  @ParameterizedTest
  @EnumSource
  void readsResources(Door door) {
    connect(door);

    assertThat(client.listResources().resources())
        .extracting(McpSchema.Resource::uri)
        .containsExactly("test://static-binary", "test://static-text", "test://watched-resource");
    assertThat(client.listResourceTemplates().resourceTemplates())
        .extracting(McpSchema.ResourceTemplate::uriTemplate)
        .containsExactly("test://template/{id}/data");
    assertThat(text("test://static-text"))
        .isEqualTo("This is the content of the static text resource.");
    assertThat(text("test://template/7/data")).contains("\"data\":\"Data for ID: 7\"");
    assertThatThrownBy(() -> text("test://no-such-resource"))
        .isInstanceOfSatisfying(
            McpError.class, error -> assertThat(error.getJsonRpcError().code()).isEqualTo(-32002));
  }

  @ParameterizedTest
  @EnumSource
  void makesPrompts(Door door) {
    connect(door);

    List<McpSchema.PromptMessage> messages = client
        .getPrompt(GetPromptRequest.builder("test_prompt_with_arguments")
            .arguments(Map.of("arg1", "a", "arg2", "b"))
            .build())
        .messages();

    assertThat(client.listPrompts().prompts())
        .extracting(McpSchema.Prompt::name)
        .contains("test_prompt_with_arguments", "test_simple_prompt");
    assertThat(messages).hasSize(1);
    assertThat(messages.get(0).role()).isEqualTo(McpSchema.Role.USER);
    assertThat(messages.get(0).content())
        .isEqualTo(
            TextContent.builder("Prompt with arguments: arg1='a', arg2='b'").build());
  }

  @ParameterizedTest
  @EnumSource
  void completesArguments(Door door) {
    connect(door);

    McpSchema.CompleteResult.CompleteCompletion cities =
        complete(new McpSchema.PromptReference("test_prompt_with_arguments"), "arg1", "par");
    McpSchema.CompleteResult.CompleteCompletion ids =
        complete(new McpSchema.ResourceReference("test://template/{id}/data"), "id", "12");

    assertThat(cities.values()).containsExactly("paris", "parma");
    assertThat(cities.total()).isEqualTo(2);
    assertThat(cities.hasMore()).isFalse();
    assertThat(ids.values()).containsExactly("12", "123");
  }

  @ParameterizedTest
  @EnumSource
  void hearsOfProgressLogsAndChanges(Door door) throws Exception {
    connect(door);
    client.setLoggingLevel(McpSchema.LoggingLevel.INFO);
    client.subscribeResource(SubscribeRequest.builder("test://watched-resource").build());

    client.callTool(
        CallToolRequest.builder("test_tool_with_progress").progressToken("p").build());
    call("test_tool_with_logging");
    client.callTool(CallToolRequest.builder("test_update_watched_resource")
        .arguments(Map.of("text", "changed by " + door))
        .build());
    call("test_trigger_tool_change");
    List<McpSchema.Tool> changed = next(changes);
    call("test_trigger_tool_change");

    // This client hands each notification to a worker of its own; their order on the wire is judged
    // by ProgressAndLogTest.
    assertThat(List.of(next(progress), next(progress), next(progress)))
        .containsExactlyInAnyOrder(0.0, 50.0, 100.0);
    assertThat(List.of(next(logs), next(logs), next(logs)))
        .containsExactlyInAnyOrder(
            "Tool execution started", "Tool processing data", "Tool execution completed");
    assertThat(next(updates))
        .extracting(each -> ((McpSchema.TextResourceContents) each).text())
        .containsExactly("changed by " + door);
    assertThat(changed).extracting(McpSchema.Tool::name).contains("guest_tool");
  }

  @ParameterizedTest
  @EnumSource
  void answersWhatTheServerAsks(Door door) {
    connect(door);

    assertThat(said(CallToolRequest.builder("test_elicitation")
            .arguments(Map.of("message", "Who are you?"))
            .build()))
        .contains("ann@example.com");
    assertThat(said(CallToolRequest.builder("test_sampling")
            .arguments(Map.of("prompt", "anything"))
            .build()))
        .isEqualTo("LLM response: a test answer");
    assertThat(said(CallToolRequest.builder("test_input_required_result_multiple_inputs")
            .build()))
        .isEqualTo("Ann: a test answer [file:///project]");
    assertThat(said(
            CallToolRequest.builder("test_input_required_result_multi_round").build()))
        .isEqualTo("Ann likes blue");
  }

  private String said(CallToolRequest request) {
    return ((TextContent) client.callTool(request).content().get(0)).text();
  }

  /** Says everything that any form asks for. */
  private static McpSchema.ElicitResult fillIn(McpSchema.ElicitFormRequest form) {
    Map<String, Object> known =
        Map.of("name", "Ann", "username", "ann", "email", "ann@example.com", "color", "blue");
    return McpSchema.ElicitResult.builder(McpSchema.ElicitResult.Action.ACCEPT)
        .content(known)
        .build();
  }

  private McpSchema.InitializeResult connect(Door door) {
    client = McpClient.sync(door == Door.HTTP ? http() : stdio())
        .capabilities(McpSchema.ClientCapabilities.builder()
            .elicitation()
            .sampling()
            .roots(false)
            .build())
        .elicitation(JavaSdkTest::fillIn)
        .sampling(request -> McpSchema.CreateMessageResult.builder(
                McpSchema.Role.ASSISTANT, "a test answer", "test")
            .build())
        .roots(McpSchema.Root.builder("file:///project").build())
        .progressConsumer(each -> progress.add(each.progress()))
        .loggingConsumer(each -> logs.add(each.data()))
        .toolsChangeConsumer(changes::add)
        .resourcesUpdateConsumer(updates::add)
        .build();
    return client.initialize();
  }

  private static McpClientTransport http() {
    URI uri = server.uri();
    return HttpClientStreamableHttpTransport.builder("http://" + uri.getAuthority())
        .endpoint(uri.getPath())
        .build();
  }

  private static McpClientTransport stdio() {
    List<String> command = Everything.command("--stdio");
    return new StdioClientTransport(
        ServerParameters.builder(command.get(0))
            .args(command.subList(1, command.size()))
            .build(),
        McpJsonDefaults.getMapper());
  }

  private McpSchema.CallToolResult call(String tool) {
    return client.callTool(CallToolRequest.builder(tool).build());
  }

  private String text(String uri) {
    List<McpSchema.ResourceContents> contents =
        client.readResource(ReadResourceRequest.builder(uri).build()).contents();
    return ((McpSchema.TextResourceContents) contents.get(0)).text();
  }

  private McpSchema.CompleteResult.CompleteCompletion complete(
      CompleteReference reference, String argument, String value) {
    return client
        .completeCompletion(CompleteRequest.builder(
                reference, new CompleteRequest.CompleteArgument(argument, value))
            .build())
        .completion();
  }

  private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    T next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertThat(next).as("the client was told nothing").isNotNull();
    return next;
  }
}
