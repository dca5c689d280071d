package com.leanmcp.examples.everything;

import static com.leanmcp.ask.Questions.elicit;
import static com.leanmcp.ask.Questions.sample;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.ask.Elicited;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.McpContext;

/** Tools that ask a client with a session: its user and its model. */
public final class ElicitationService {
  @McpType
  public record Contact(
      @SchemaConstraint(description = "User's response") String username,

      @SchemaConstraint(description = "User's email address")
      String email) {}

  @McpType
  public record Profile(
      @SchemaConstraint(description = "User name", defaultValue = "John Doe")
      String name,

      @SchemaConstraint(description = "User age", defaultValue = "30")
      int age,

      @SchemaConstraint(description = "User score", defaultValue = "95.5")
      double score,

      @SchemaConstraint(
          description = "User status",
          enumValues = {"active", "inactive", "pending"},
          defaultValue = "active")
      String status,

      @SchemaConstraint(description = "Verification status", defaultValue = "true")
      boolean verified) {}

  /** Ask the model of the client. */
  @Tool(name = "test_sampling")
  public String sampling(
      @SchemaConstraint(description = "What to ask the model") String prompt, McpContext call) {
    return "LLM response: " + call.ask(sample("answer", prompt).maxTokens(100)).text();
  }

  /** Ask the user for a name and an address. */
  @Tool(name = "test_elicitation")
  public String elicitation(
      @SchemaConstraint(description = "What the user reads") String message, McpContext call) {
    Elicited<Contact> answer =
        call.ask(elicit("contact", message, ElicitationService_ContactCodec.INSTANCE));
    return "User response: " + answer;
  }

  /** Ask the user with a form that is filled in already. */
  @Tool(name = "test_elicitation_sep1034_defaults")
  public String defaults(McpContext call) {
    return completed(
        call.ask(elicit(
            "profile", "Please check your profile", ElicitationService_ProfileCodec.INSTANCE)),
        ElicitationService_ProfileCodec.INSTANCE);
  }

  /** Ask the user to choose, in each of the five ways there are. */
  @Tool(name = "test_elicitation_sep1330_enums")
  public String enums(McpContext call) {
    return completed(
        call.ask(elicit("choices", "Please choose", ChoicesForm.INSTANCE)), ChoicesForm.INSTANCE);
  }

  private static <T> String completed(Elicited<T> answer, Codec<T> codec) {
    if (answer instanceof Elicited.Accepted<T> accepted) {
      JsonWriter content = new JsonWriter();
      codec.write(accepted.value(), content, new Violations());
      return "Elicitation completed: action=accept, content=" + content;
    }
    String action = answer instanceof Elicited.Declined<T> ? "decline" : "cancel";
    return "Elicitation completed: action=" + action + ", content={}";
  }
}
