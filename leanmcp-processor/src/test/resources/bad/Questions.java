import com.leanmcp.annotation.Completion;
import com.leanmcp.annotation.Elicit;
import com.leanmcp.annotation.NonBlocking;
import com.leanmcp.annotation.Prompt;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.ask.Elicited;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class Questions {
  record Person(String name) {}

  record Empty() {}

  sealed interface Shape {}

  record Circle(int radius) implements Shape {}

  record Address(String street) {}

  record Deep(
      String name,
      Address address, // error: [LMCP054] the field address of the form Questions.Deep is Questions.Address, but a form has nothing inside of its fields; write its parts as fields of Questions.Deep
      Shape shape, // error: [LMCP054] the field shape of the form Questions.Deep is Questions.Shape, but a form has nothing inside of its fields; write its parts as fields of Questions.Deep
      Map<String, String> notes, // error: [LMCP054] the field notes of the form Questions.Deep is Map<String, String>, but a form has nothing inside of its fields; write its parts as fields of Questions.Deep
      List<String> words, // error: [LMCP055] the field words of the form Questions.Deep is List<String>, but the only lists of a form are choices; use a list of an enum
      List<Address> homes, // error: [LMCP055] the field homes of the form Questions.Deep is List<Questions.Address>, but the only lists of a form are choices; use a list of an enum
      List<Integer> numbers, // error: [LMCP055] the field numbers of the form Questions.Deep is List<Integer>, but the only lists of a form are choices; use a list of an enum
      JsonValue anything, // error: [LMCP056] the field anything of the form Questions.Deep is any JSON, which nobody can fill in; use a string, a number, a boolean or an enum
      @SchemaConstraint(enumValues = {"1", "2"}) int few, // error: [LMCP056] the field few of the form Questions.Deep is a choice of numbers, but forms have choices of strings only; use an enum, or minimum and maximum
      Optional<Deep> again) {} // error: [LMCP054] the field again of the form Questions.Deep is Questions.Deep, but a form has nothing inside of its fields; write its parts as fields of Questions.Deep

  /** Asks for too much. */
  @Tool
  void deep(@Elicit("Who?") Elicited<Deep> who) {}

  /** Asks for nothing. */
  @Tool
  void empty(@Elicit("Who?") Elicited<Empty> who) {} // error: [LMCP057] the form Questions.Empty has no fields; ask for a record that has some

  /** Asks for a text. */
  @Tool
  void text(@Elicit("Who?") Elicited<String> who) {} // error: [LMCP057] @Elicit does not fit Elicited<String>; write Elicited of a record, whose components are the fields of the form

  /** Asks for one of several. */
  @Tool
  void shape(@Elicit("Which?") Elicited<Shape> which) {} // error: [LMCP057] @Elicit does not fit Elicited<Questions.Shape>; write Elicited of a record, whose components are the fields of the form

  /** Asks for itself. */
  @Tool
  void plain(@Elicit("Who?") Person who) {} // error: [LMCP057] @Elicit does not fit Questions.Person; write Elicited of a record, whose components are the fields of the form

  /** Asks for something. */
  @SuppressWarnings("rawtypes")
  @Tool
  void raw(@Elicit("Who?") Elicited who) {} // error: [LMCP057] @Elicit does not fit Elicited; write Elicited of a record, whose components are the fields of the form

  /** Asks for what JSON does not know. */
  @Tool
  void thread(@Elicit("Who?") Elicited<Thread.State[]> who) {} // error: [LMCP057] @Elicit does not fit Elicited<Thread.State[]>; write Elicited of a record, whose components are the fields of the form

  /** Asks nothing. */
  @Tool
  void unasked(Elicited<Person> who) {} // error: [LMCP058] Elicited<Questions.Person> who is what a user answers, but nothing is asked; write @Elicit("…") Elicited<Questions.Person> who

  /** Asks without waiting. */
  @NonBlocking
  @Tool
  void hasty(@Elicit("Who?") Elicited<Person> who) {} // error: [LMCP059] the tool hasty is @NonBlocking, but waits for its user; remove @NonBlocking

  /** Asks twice. */
  @Tool
  void twice(
      @Elicit("Who?") Elicited<Person> who,
      @Elicit(value = "Who else?", key = "who") Elicited<Person> other) {} // error: [LMCP038] the key "who" is that of the parameter who too; give one of them another with @Elicit(key = …)

  /** Asks without words. */
  @Tool
  void silent(
      @Elicit(" ") Elicited<Person> who, // error: [LMCP039] the message is empty; say what the user is asked for
      @Elicit(value = "Who?", key = "") Elicited<Person> other) {} // error: [LMCP039] the key has 0 characters; use 1 to 64

  /** Has a long key. */
  @Tool
  void lengthy(
      @Elicit(
              value = "Who?",
              key = "0123456789012345678901234567890123456789012345678901234567890123456789") // error: [LMCP039] the key has 70 characters; use 1 to 64
          Elicited<Person> who) {}

  /** Narrows what no schema shows. */
  @Tool
  void narrow(
      @SchemaConstraint(title = "Who") // error: [LMCP004] @SchemaConstraint does not fit a parameter that is injected and in no schema; remove it
          @Elicit("Who?")
          Elicited<Person> who) {}

  /** Shows what a hand-written schema does not. */
  @Tool(inputSchema = "{\"type\":\"object\"}")
  void written(
      JsonObject all,
      @Elicit(value = "Who?", orArgument = true) Elicited<Person> who) {} // error: [LMCP059] the input schema of the tool written is written by hand, so no argument is added to it; remove orArgument

  /** Takes texts. */
  @Prompt
  String letter(
      String topic,
      @Elicit(value = "Who?", orArgument = true) Elicited<Person> who) { // error: [LMCP059] the prompt letter takes texts as arguments, so none can be a form; remove orArgument
    return topic;
  }

  @Completion(prompt = "letter", argument = "topic")
  List<String> topics(String start, @Elicit("Who?") Elicited<Person> who) { // error: [LMCP059] the completion topics asks for something, but nobody is asked while typing; remove the parameter
    return List.of();
  }

  void idle(@Elicit("Who?") Elicited<Person> who) {} // warning: [LMCP022] @Elicit does nothing here, because there is no tool, prompt, resource or completion; add @Tool or remove it
}
