import com.leanmcp.annotation.Resource;
import java.util.List;
import java.util.Optional;

class Resources {
  record Place(String city, List<String> streets) {} // error: [LMCP069] the resource place takes List<String> streets, but clients send its arguments as texts; use String, a number, boolean, an enum, a type of java.time, UUID or URI, or Optional of these

  /** Takes a parameter without a variable. */
  @Resource
  String fixed(String city) { // error: [LMCP071] the parameter city is no variable of "ui://resources/fixed"; write {city} in @Resource(uri = …) or remove it
    return "";
  }

  /** Has no scheme. */
  @Resource(uri = "weather/today") // error: [LMCP070] the resource URI "weather/today" has no scheme; write one such as ui://weather/today
  String relative() {
    return "";
  }

  /** Has its scheme in a variable. */
  @Resource(uri = "{scheme}://today") // error: [LMCP070] the resource URI "{scheme}://today" has no scheme; write one such as ui://weather/today
  String variable(String scheme) {
    return "";
  }

  /** Has a space. */
  @Resource(uri = "ui://a b") // error: [LMCP070] the resource URI "ui://a b" has characters that no URI has there; percent-encode them
  String space() {
    return "";
  }

  /** Does not end its variable. */
  @Resource(uri = "ui://{city") // error: [LMCP070] the URI template "ui://{city" is broken: a '{' has no '}' after it
  String unfinished(String city) {
    return "";
  }

  /** Has an operator. */
  @Resource(uri = "ui://a{?city}") // error: [LMCP070] the URI template "ui://a{?city}" is broken: {?city} is not supported; write {name}, or {+name} for a value with slashes
  String operator(String city) {
    return "";
  }

  /** Misspells its variable. */
  @Resource(uri = "ui://{ctiy}/{street}") // error: [LMCP071] the variable {ctiy} has no parameter; did you mean {city}?
  String misspelt(String city, String street) {
    return "";
  }

  /** Has a variable more. */
  @Resource(uri = "ui://{city}/{house}") // error: [LMCP071] the variable {house} has no parameter; add one of this name
  String more(String city) {
    return "";
  }

  /** Takes a record with a list. */
  @Resource(uri = "ui://place/{city}/{streets}")
  String place(Place place) {
    return "";
  }

  /** Comes first. */
  @Resource(uri = "ui://twice")
  String one() {
    return "";
  }

  /** Comes second. */
  @Resource(uri = "ui://twice") // error: [LMCP072] the URI "ui://twice" is taken by the method one of this service; give one of them another with @Resource(uri = …)
  String two() {
    return "";
  }

  /** Returns nothing. */
  @Resource
  void nothing() {} // error: [LMCP073] the resource nothing returns void; return String, byte[], ResourceContents, List<ResourceContents> or data

  /** Returns what JSON cannot carry. */
  @Resource
  Thread thread() { // error: [LMCP003] the type Thread is not supported; use String, char, boolean, a number or its box, an enum, a record, a type of java.time, UUID, URI, List<…>, Set<…>, Map<String, …>, an array, Optional<…>, or Object for any JSON
    return null;
  }

  /** Says what is out of range. */
  @Resource(
      mimeType = "png", // error: [LMCP080] mimeType is "png"; write a type and a subtype such as text/plain
      size = -5, // error: [LMCP080] size is -5; use 0 or more, or leave it out
      priority = 1.5, // error: [LMCP080] priority is 1.5; use a number from 0 to 1
      audience = {"users", "nobody"}) // error: [LMCP080] audience has "users", which is no role; did you mean "user"? // error: [LMCP080] audience has "nobody", which is no role; use "user" or "assistant"
  String range() {
    return "";
  }

  /** Shows what clients do not fetch. */
  @Resource(
      icons = {
        "https://example.com/a.png",
        "http://example.com/b.png", // error: [LMCP078] the icon "http://example.com/b.png" is neither an https nor a data URI; write one such as https://example.com/icon.png
        "c.png", // error: [LMCP078] the icon "c.png" is neither an https nor a data URI; write one such as https://example.com/icon.png
        "data:image/png" // error: [LMCP078] the icon "data:image/png" is neither an https nor a data URI; write one such as https://example.com/icon.png
      },
      meta = "[1]") // error: [LMCP079] meta is no JSON object; write one such as {"com.example/owner": "sales"}
  String shown() {
    return "";
  }

  static class Undescribed {
    @Resource(uri = "ui://{a}")
    String bare(Optional<Integer> a) { // warning: [LMCP020] the resource bare has no description, so a user can only guess what it is for; write a Javadoc comment or @Resource(description = …)
      return "";
    }
  }
}
