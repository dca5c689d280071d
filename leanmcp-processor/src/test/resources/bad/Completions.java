import com.leanmcp.annotation.Completion;
import com.leanmcp.annotation.Prompt;
import com.leanmcp.annotation.Resource;
import com.leanmcp.annotation.Tool;
import java.util.List;
import java.util.Map;

class Completions {
  /** Greets. */
  @Prompt
  String greet(String name, String city) {
    return "";
  }

  /** A street. */
  @Resource(uri = "ui://streets/{street}")
  String street(String street) {
    return "";
  }

  @Completion(argument = "name") // error: [LMCP074] the completion aimless names no prompt; write @Completion(prompt = …) or @Completion(resource = …), one of them
  List<String> aimless(String start) {
    return List.of();
  }

  @Completion(prompt = "greet", resource = "ui://streets/{street}", argument = "name") // error: [LMCP074] the completion both names a prompt and a resource; write @Completion(prompt = …) or @Completion(resource = …), one of them
  List<String> both(String start) {
    return List.of();
  }

  @Completion(prompt = "great", argument = "name") // error: [LMCP074] the prompt "great" is not in this class; did you mean "greet"?
  List<String> unknown(String start) {
    return List.of();
  }

  @Completion(resource = "ui://x", argument = "street") // error: [LMCP074] the resource "ui://x" is not in this class; use one of ui://streets/{street}
  List<String> elsewhere(String start) {
    return List.of();
  }

  @Completion(prompt = "greet", argument = "nmae") // error: [LMCP074] the prompt "greet" has no argument "nmae"; did you mean "name"?
  List<String> argument(String start) {
    return List.of();
  }

  @Completion(resource = "ui://streets/{street}", argument = "house") // error: [LMCP074] the resource "ui://streets/{street}" has no argument "house"; use one of street
  List<String> house(String start) {
    return List.of();
  }

  @Completion(prompt = "greet", argument = "name")
  List<String> name(String start) {
    return List.of();
  }

  @Completion(prompt = "greet", argument = "name") // error: [LMCP076] the argument "name" of the prompt "greet" is completed by the method name; remove one of them
  List<String> again(String start) {
    return List.of();
  }

  @Completion(prompt = "greet", argument = "city")
  List<String> city(String start, String end) { // error: [LMCP075] the completion city takes 2 strings and 0 maps; take one String, and where you want one Map<String, String>
    return List.of();
  }

  @Completion(resource = "ui://streets/{street}", argument = "street")
  String stray( // error: [LMCP073] the completion stray returns String; return List<String> or CompletionResult
      String start,
      int count, // error: [LMCP075] the completion stray takes int count; take one String, and where you want one Map<String, String>
      Map<String, Object> chosen) { // error: [LMCP075] the completion stray takes Map<String, Object> chosen; take one String, and where you want one Map<String, String>
    return "";
  }

  /** Is two things. */
  @Tool
  @Prompt
  String two() { // error: [LMCP077] the method two carries @Tool and @Prompt; keep one of them and write a method for each other
    return "";
  }

  static class Lonely {
    @Completion(prompt = "greet", argument = "name") // error: [LMCP074] the prompt "greet" is not in this class; there is none
    List<String> name(String start) {
      return List.of();
    }
  }
}
