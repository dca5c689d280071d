import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.service.McpContext;
import java.util.List;
import java.util.Map;

class InputSchemas {
  /** Is no JSON. */
  @Tool(inputSchema = "{type: object}") // error: [LMCP041] the input schema of the tool unquoted is not sound JSON: not valid JSON at byte 1; mend it, it is published as it is
  void unquoted(JsonObject input) {}

  /** Is nothing. */
  @Tool(inputSchema = "") // error: [LMCP041] the input schema of the tool empty is not sound JSON: no JSON value; mend it, it is published as it is
  void empty(JsonObject input) {}

  /** Ends too late. */
  @Tool(inputSchema = "{\"type\":\"object\"} {}") // error: [LMCP041] the input schema of the tool twice is not sound JSON: more than one JSON value; mend it, it is published as it is
  void twice(JsonObject input) {}

  /** Has a member twice. */
  @Tool(inputSchema = "{\"type\":\"object\",\"type\":\"object\"}") // error: [LMCP041] the input schema of the tool doubled is not sound JSON: /type: given more than once; mend it, it is published as it is
  void doubled(JsonObject input) {}

  /** Has half a character. */
  @Tool(inputSchema = "{\"type\":\"object\",\"title\":\"\ud800\"}") // error: [LMCP041] the input schema of the tool halved is not sound JSON: it has half a surrogate pair, which UTF-8 cannot spell; mend it, it is published as it is
  void halved(JsonObject input) {}

  /** Is an array. */
  @Tool(inputSchema = "[]") // error: [LMCP042] the input schema of the tool array describes no object, but the arguments of a tool are one; write {"type": "object", …}
  void array(JsonObject input) {}

  /** Describes a string. */
  @Tool(inputSchema = "{\"type\":\"string\"}") // error: [LMCP042] the input schema of the tool string describes no object, but the arguments of a tool are one; write {"type": "object", …}
  void string(Map<String, Object> input) {}

  /** Describes anything. */
  @Tool(inputSchema = "{\"type\":[\"object\"]}") // error: [LMCP042] the input schema of the tool list describes no object, but the arguments of a tool are one; write {"type": "object", …}
  void list(Map<String, Object> input) {}

  /** Takes nothing. */
  @Tool(inputSchema = "{\"type\":\"object\"}")
  void nothing(McpContext context) {} // error: [LMCP043] the tool nothing has a hand-written input schema, so one parameter takes all arguments, but it has none; give it one JsonValue.JsonObject or Map<String, Object>

  /** Takes two. */
  @Tool(inputSchema = "{\"type\":\"object\"}")
  void two(JsonObject first, JsonObject second) {} // error: [LMCP043] the tool two has a hand-written input schema, so one parameter takes all arguments, but it has first, second; give it one JsonValue.JsonObject or Map<String, Object>

  /** Takes any JSON. */
  @Tool(inputSchema = "{\"type\":\"object\"}")
  void any(JsonValue input) {} // error: [LMCP043] the type JsonValue cannot take the arguments of a hand-written input schema; use JsonValue.JsonObject or Map<String, Object>

  /** Takes strings. */
  @Tool(inputSchema = "{\"type\":\"object\"}")
  void strings(Map<String, String> input) {} // error: [LMCP043] the type Map<String, String> cannot take the arguments of a hand-written input schema; use JsonValue.JsonObject or Map<String, Object>

  /** Takes a list. */
  @Tool(inputSchema = "{\"type\":\"object\"}")
  void elements(List<Object> input) {} // error: [LMCP043] the type List<Object> cannot take the arguments of a hand-written input schema; use JsonValue.JsonObject or Map<String, Object>

  /** Has a constraint. */
  @Tool(inputSchema = "{\"type\":\"object\"}")
  void constrained(@SchemaConstraint(description = "all of it") JsonObject input) {} // error: [LMCP044] @SchemaConstraint on input would change a schema that is hand-written; write the keyword into inputSchema

  /** Has a constraint inside. */
  @Tool(inputSchema = "{\"type\":\"object\"}")
  void inside(Map<String, @SchemaConstraint(description = "each") Object> input) {} // error: [LMCP044] @SchemaConstraint on input would change a schema that is hand-written; write the keyword into inputSchema

  /** Has a header with a space. */
  @Tool(inputSchema = "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"x-mcp-header\":\"the a\"}}}") // error: [LMCP033] the header "the a" is no token; use letters, digits and !#$%&'*+-.^_`|~
  void spaced(JsonObject input) {}

  /** Has a header that is no text. */
  @Tool(inputSchema = "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"x-mcp-header\":7}}}") // error: [LMCP033] a header in the input schema is no string; write a token such as "Region"
  void numbered(JsonObject input) {}

  /** Has a header on an array. */
  @Tool(inputSchema = "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"array\",\"x-mcp-header\":\"A\"}}}") // error: [LMCP033] the header "A" is on no string, integer or boolean; give it one of these types
  void carried(JsonObject input) {}

  /** Has a header twice. */
  @Tool(inputSchema = "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"x-mcp-header\":\"A\"},\"b\":{\"type\":\"object\",\"properties\":{\"c\":{\"type\":\"integer\",\"x-mcp-header\":\"a\"}}}}}") // error: [LMCP033] the header "a" is taken by another argument of the tool; headers differ by more than case
  void taken(JsonObject input) {}

  /** Has a header in a list. */
  @Tool(inputSchema = "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"x-mcp-header\":\"A\"}}}}") // error: [LMCP033] the header at /properties/a/items is not on an argument or inside of one that is an object; move it there
  void listed(JsonObject input) {}

  /** Has a header at the top. */
  @Tool(inputSchema = "{\"type\":\"object\",\"x-mcp-header\":\"A\"}") // error: [LMCP033] the header at the top is not on an argument or inside of one that is an object; move it there
  void topped(JsonObject input) {}
}
