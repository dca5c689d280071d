package com.leanmcp.tests.service;

import static com.leanmcp.ask.Questions.elicit;
import static com.leanmcp.ask.Questions.roots;
import static com.leanmcp.ask.Questions.sample;
import static com.leanmcp.ask.Questions.visit;

import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.Prompt;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.ask.Answers;
import com.leanmcp.ask.Consent;
import com.leanmcp.ask.Elicitation;
import com.leanmcp.ask.Elicited;
import com.leanmcp.ask.Root;
import com.leanmcp.ask.RootsList;
import com.leanmcp.ask.Sampled;
import com.leanmcp.ask.Sampling;
import com.leanmcp.service.McpContext;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/** Tools that ask. */
public final class AskingService {
  @McpType
  public record Person(
      @SchemaConstraint(minLength = 1, maxLength = 40) String name, Optional<Integer> age) {}

  private static final AtomicInteger RUNS = new AtomicInteger();

  /** How often methods of this service have run. */
  public static int runs() {
    return RUNS.get();
  }

  private static Elicitation<Person> person(String key) {
    return elicit(key, "Who are you?", AskingService_PersonCodec.INSTANCE);
  }

  /** Ask who is there and say hello. */
  @Tool
  public String introduce(McpContext call) {
    RUNS.incrementAndGet();
    Elicited<Person> answer = call.ask(person("user_name"));
    if (answer instanceof Elicited.Accepted<Person> accepted) {
      return "Hello, " + accepted.value().name() + "!";
    }
    return answer instanceof Elicited.Declined<Person> ? "Never mind." : "Come back.";
  }

  /** Ask a user who has signed in. */
  @Tool(name = "introduce_me")
  @Authenticated
  public String introduceMe(McpContext call) {
    return introduce(call);
  }

  /** Ask a user, a model and the client at once. */
  @Tool(name = "ask_all")
  public String askAll(String topic, McpContext call) {
    Elicitation<Person> person = person("user_name");
    Sampling greeting = sample("greeting", "Greet somebody about " + topic).maxTokens(50);
    RootsList folders = roots("client_roots");
    Answers answers = call.ask(person, greeting, folders);
    return answers.find(person).flatMap(Elicited::accepted).map(Person::name).orElse("nobody")
        + ", " + answers.find(greeting).map(Sampled::text).orElse("nothing")
        + ", "
        + answers.find(folders).orElse(List.of()).stream().map(Root::uri).toList();
  }

  /** Ask twice, the second question with what the first was answered, under one number. */
  @Tool(name = "two_steps")
  public String twoSteps(McpContext call) {
    String order = call.remember("order", () -> UUID.randomUUID().toString());
    String first = call.ask(person("first")).accepted().orElseThrow().name();
    String second = call.ask(
            elicit("second", "Who comes with " + first + "?", AskingService_PersonCodec.INSTANCE))
        .accepted()
        .orElseThrow()
        .name();
    return first + " and " + second + " as " + order;
  }

  /** Try to go on although nobody has answered. */
  @Tool
  public String swallow(McpContext call) {
    try {
      return call.ask(person("user_name")).accepted().orElseThrow().name();
    } catch (Throwable e) {
      return "went on without an answer";
    }
  }

  /** Ask on another thread. */
  @Tool(name = "ask_later")
  public CompletionStage<String> askLater(McpContext call) {
    return CompletableFuture.supplyAsync(
        () -> call.ask(person("user_name")).accepted().orElseThrow().name());
  }

  /** Send the user to a page. */
  @Tool
  public String pay(McpContext call) {
    String id = call.rememberId("id of the payment");
    Consent consent = call.ask(
        visit("payment", "Pay here.", URI.create("https://pay.example/" + id)).withId(id));
    return "payment " + consent;
  }

  /** Send the user to a page of which nobody hears again. */
  @Tool(name = "show_page")
  public String showPage(McpContext call) {
    return "page " + call.ask(visit("page", "Look.", URI.create("https://page.example/")));
  }

  /** Make a prompt for somebody. */
  @Prompt(name = "personal_prompt")
  public String personalPrompt(McpContext call) {
    return "Write to "
        + call.ask(person("user_context")).accepted().orElseThrow().name();
  }
}
