package com.leanmcp.examples.everything;

import static com.leanmcp.ask.Questions.elicit;
import static com.leanmcp.ask.Questions.roots;
import static com.leanmcp.ask.Questions.sample;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.Prompt;
import com.leanmcp.annotation.Tool;
import com.leanmcp.ask.Answers;
import com.leanmcp.ask.Elicitation;
import com.leanmcp.ask.Elicited;
import com.leanmcp.ask.Root;
import com.leanmcp.ask.RootsList;
import com.leanmcp.ask.Sampled;
import com.leanmcp.ask.Sampling;
import com.leanmcp.service.McpContext;
import java.util.stream.Collectors;

/** Tools and a prompt that ask any client: a stateless one by the result of its request. */
public final class InputService {
  @McpType
  public record Name(String name) {}

  @McpType
  public record Color(String color) {}

  @McpType
  public record Confirmation(boolean ok) {}

  @McpType
  public record Background(String context) {}

  private static Elicitation<Name> name(String key, String message) {
    return elicit(key, message, InputService_NameCodec.INSTANCE);
  }

  private static Elicitation<Confirmation> confirmation() {
    return elicit("confirm", "Please confirm", InputService_ConfirmationCodec.INSTANCE);
  }

  /** Ask the user for a name and say hello. */
  @Tool(name = "test_input_required_result_elicitation")
  public String elicitation(McpContext call) {
    return call.ask(name("user_name", "What is your name?"))
        .accepted()
        .map(answer -> "Hello, " + answer.name() + "!")
        .orElse("Hello, whoever you are!");
  }

  /** Ask the model of the client for a capital. */
  @Tool(name = "test_input_required_result_sampling")
  public String sampling(McpContext call) {
    return call.ask(sample("capital_question", "What is the capital of France?").maxTokens(100))
        .text();
  }

  /** Ask the client for its folders. */
  @Tool(name = "test_input_required_result_list_roots")
  public String listRoots(McpContext call) {
    return call.ask(roots("client_roots")).stream()
        .map(Root::uri)
        .collect(Collectors.joining(", ", "Roots: ", ""));
  }

  /** Ask the user to confirm, and know it afterwards. */
  @Tool(name = "test_input_required_result_request_state")
  public String requestState(McpContext call) {
    return call.ask(confirmation()) instanceof Elicited.Accepted<Confirmation> answer
            && answer.value().ok()
        ? "state-ok: confirmed"
        : "state-ok: not confirmed";
  }

  /** Ask the user to confirm, with a state that nobody can change. */
  @Tool(name = "test_input_required_result_tampered_state")
  public String tamperedState(McpContext call) {
    return requestState(call);
  }

  /** Ask the user, the model and the client at once. */
  @Tool(name = "test_input_required_result_multiple_inputs")
  public String multipleInputs(McpContext call) {
    Elicitation<Name> name = name("user_name", "What is your name?");
    Sampling greeting = sample("greeting", "Generate a greeting").maxTokens(50);
    RootsList folders = roots("client_roots");
    Answers answers = call.ask(name, greeting, folders);
    return answers.of(name).accepted().map(Name::name).orElse("somebody")
        + ": "
        + answers.of(greeting).text()
        + " "
        + answers.of(folders).stream().map(Root::uri).toList();
  }

  /** Ask the user twice. */
  @Tool(name = "test_input_required_result_multi_round")
  public String multiRound(McpContext call) {
    String name = call.ask(name("step1", "Step 1: What is your name?"))
        .accepted()
        .map(Name::name)
        .orElse("somebody");
    String color = call.ask(elicit(
            "step2", "Step 2: What is your favorite color?", InputService_ColorCodec.INSTANCE))
        .accepted()
        .map(Color::color)
        .orElse("no color");
    return name + " likes " + color;
  }

  /** Ask only what the client can answer. */
  @Tool(name = "test_input_required_result_capabilities")
  public String capabilities(McpContext call) {
    Elicitation<Name> name = name("user_name", "What is your name?");
    Sampling greeting = sample("greeting", "Generate a greeting").maxTokens(50);
    Answers answers = call.ask(name, greeting);
    return answers.find(name).flatMap(Elicited::accepted).map(Name::name).orElse("somebody") + ": "
        + answers.find(greeting).map(Sampled::text).orElse("nothing");
  }

  /** A prompt with a context that the user gives. */
  @Prompt(name = "test_input_required_result_prompt")
  public String prompt(McpContext call) {
    return "Use this context: "
        + call.ask(elicit(
                "user_context",
                "What context should the prompt use?",
                InputService_BackgroundCodec.INSTANCE))
            .accepted()
            .map(Background::context)
            .orElse("none");
  }
}
