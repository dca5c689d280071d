import com.leanmcp.annotation.AppView;
import com.leanmcp.annotation.Resource;
import com.leanmcp.annotation.Tool;

class Views {
  static class Service {
    /** Does something. */
    @Tool
    void run() {}
  }

  @AppView(
      uri = "seats/picker", // error: [LMCP046] the URI of a view is "seats/picker", which does not begin with ui://; write one such as ui://seats/picker
      file = "picker.html") // warning: [LMCP047] the file /picker.html is not where the classes go, and without it the server does not start; put it in src/main/resources/picker.html
  static class Schemeless extends Service {}

  @AppView(
      uri = "ui://seats/{row}", // error: [LMCP046] the URI of a view is "ui://seats/{row}", which has characters that no URI has there; percent-encode them
      file = "../row.html") // error: [LMCP082] the file "../row.html" is none of a class path; write one such as picker.html
  static class Template extends Service {}

  @AppView(
      uri = "ui://", // error: [LMCP046] the URI of a view is "ui://", which does not begin with ui://; write one such as ui://seats/picker
      file = "") // error: [LMCP082] the file "" is none of a class path; write one such as picker.html
  static class Empty extends Service {}

  @AppView(
      uri = "ui://seats/a",
      file = "/a.html", // warning: [LMCP047] the file /a.html is not where the classes go, and without it the server does not start; put it in src/main/resources/a.html
      connectDomains = {
        "https://api.example.com",
        "api.example.com", // error: [LMCP082] "api.example.com" is no origin; write one such as https://api.example.com or https://*.example.com
        "https://a.example.com; script-src *" // error: [LMCP082] "https://a.example.com; script-src *" is no origin; write one such as https://api.example.com or https://*.example.com
      })
  static class Origins extends Service {}

  @AppView(
      uri = "ui://seats/today", // error: [LMCP072] the URI "ui://seats/today" is taken by the method today of this service; give one of them another
      file = "c.html") // warning: [LMCP047] the file /c.html is not where the classes go, and without it the server does not start; put it in src/main/resources/c.html
  static class Seats {
    /** Nowhere. */
    @Tool(
        ui = "https://example.com") // error: [LMCP046] the view of a tool is "https://example.com", which does not begin with ui://; write one such as ui://seats/picker
    void far() {}

    /** Twice. */
    @Tool(
        ui = "ui://seats/a",
        meta = "{\"ui\": {}}") // error: [LMCP048] meta has "ui", which @Tool(ui = …) and visibility write; say it in one of them
    void twice() {}

    /** For nobody. */
    @Tool(
        visibility = {}) // error: [LMCP082] visibility is empty, so nobody may call the tool; name MODEL, APP or both
    void nobody() {}

    /** By hand alone. */
    @Tool(meta = "{\"ui\": {\"resourceUri\": \"ui://seats/a\"}}")
    void byHand() {}

    /** Broken. */
    @Tool(
        ui = "ui://seats/a",
        meta = "[]") // error: [LMCP079] meta is no JSON object; write one such as {"com.example/owner": "sales"}
    void broken() {}

    /** Today's. */
    @Resource(uri = "ui://seats/today")
    String today() {
      return "";
    }
  }

  // javac tells no line within a repeated annotation
  @AppView(uri = "ui://seats/a", file = "a.html")
  @AppView(uri = "ui://seats/a", file = "b.html")
  static class Twice extends Service {} // warning: [LMCP047] the file /a.html is not where the classes go, and without it the server does not start; put it in src/main/resources/a.html // warning: [LMCP047] the file /b.html is not where the classes go, and without it the server does not start; put it in src/main/resources/b.html // error: [LMCP072] the URI "ui://seats/a" is taken by the view a.html of this service; give one of them another

  @AppView(uri = "ui://seats/x", file = "x.html") // warning: [LMCP022] @AppView does nothing here, because there is no tool, prompt, resource or completion; add @Tool or remove it
  static class Nothing {}
}
