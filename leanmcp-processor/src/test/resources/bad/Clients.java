// options: -Aleanmcp.clients=anthropic,openai-strict,gemini
import com.leanmcp.annotation.Tool;
import java.util.Map;
import java.util.Optional;

class Clients {
  /** Lists orders. */
  @Tool(name = "orders.list")
  void list() {} // warning: [LMCP065] the API "anthropic" refuses the tool orders.list for its name; it takes letters, digits, '_' and '-', at most 128 // warning: [LMCP065] the API "openai-strict" refuses the tool orders.list for its name; it takes letters, digits, '_' and '-', at most 64

  /** Begins with a digit. */
  @Tool(name = "2nd")
  void second() {} // warning: [LMCP065] the API "gemini" refuses the tool 2nd for its name; it takes a letter or '_' first, at most 64 characters

  /** Takes an optional property. */
  @Tool
  void optional(Optional<String> note) {} // warning: [LMCP065] the API "openai-strict" refuses the tool optional for the optional property "note" at the top of its input schema; in strict mode every property is required

  /** Has a schema of its own. */
  @Tool(inputSchema = "{\"type\":\"object\",\"properties\":7,\"required\":\"note\",\"oneOf\":true}")
  void own(Map<String, Object> input) {} // warning: [LMCP065] the API "anthropic" refuses the tool own for oneOf at the top of its input schema; wrap it in a property // warning: [LMCP065] the API "openai-strict" refuses the tool own for oneOf at the top of its input schema; wrap it in a property // warning: [LMCP065] the API "openai-strict" refuses the tool own for an object at the top of its input schema that takes unknown properties; use a record // warning: [LMCP065] the API "gemini" refuses the tool own for oneOf at the top of its input schema; wrap it in a property

  /** Is fine everywhere. */
  @Tool
  void fine(String note) {}
}
