package com.leanmcp.processor;

import com.leanmcp.access.AuthUser;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.McpContext;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import com.leanmcp.service.ToolCall;
import com.leanmcp.service.ToolResult;
import java.lang.reflect.Field;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Generated classes, loaded and ready to call. */
final class GeneratedCode {
  private final ClassLoader loader;

  private GeneratedCode(ClassLoader loader) {
    this.loader = loader;
  }

  /** Those of {@code good/}. */
  static GeneratedCode compile(Path output) throws MalformedURLException {
    List<String> said =
        new Javac(output).compile(Javac.sourcesIn(Path.of("src/test/resources/good")));
    if (!said.isEmpty()) {
      throw new IllegalStateException(said.toString());
    }
    return load(output);
  }

  /** What an earlier compilation left in the directory. */
  static GeneratedCode load(Path output) throws MalformedURLException {
    URL[] urls = {output.toUri().toURL()};
    return new GeneratedCode(new URLClassLoader(urls, GeneratedCode.class.getClassLoader()));
  }

  Class<?> type(String name) throws ClassNotFoundException {
    return loader.loadClass(name);
  }

  ServiceTable table(String factory, Map<Class<?>, Object> provided)
      throws ReflectiveOperationException {
    ServiceTableFactory made =
        (ServiceTableFactory) type(factory).getConstructor().newInstance();
    return made.create(new Provided(provided, List.of()));
  }

  Codec<?> codec(String name) throws ReflectiveOperationException {
    Field instance = type(name).getDeclaredField("INSTANCE");
    instance.setAccessible(true); // codecs of bound types belong to their package
    return (Codec<?>) instance.get(null);
  }

  /** What came of a call, as a line or a few. */
  static String call(ServiceTable table, String tool, String arguments) throws Exception {
    AuthUser user = AuthUser.of("https://issuer.example", "user_1");
    JsonReader in = JsonSlice.of(arguments).reader();
    ToolCall call = new ToolCall(in, new Violations(), new McpContext(Optional.of(user)));
    String described = describe(table.call(tool, call));
    in.end(); // whatever came of it, the reader is at the end of the arguments
    return described;
  }

  private static String describe(ToolResult result) {
    if (result instanceof ToolResult.Structured<?> structured) {
      return structured(structured);
    }
    if (result instanceof ToolResult.Json<?> json) {
      return json(json);
    }
    if (result instanceof ToolResult.Text text) {
      return "text " + text.text();
    }
    return result instanceof ToolResult.Refused refused
        ? refused.violations().describe()
        : "nothing";
  }

  private static <T> String structured(ToolResult.Structured<T> result) {
    JsonWriter out = new JsonWriter();
    Violations violations = new Violations();
    result.codec().write(result.value(), out, violations);
    return violations.isEmpty() ? out.toString() : "broken: " + violations.describe();
  }

  private static <T> String json(ToolResult.Json<T> result) {
    JsonWriter out = new JsonWriter();
    Violations violations = new Violations();
    result.writer().write(result.value(), out, violations);
    return violations.isEmpty() ? out.toString() : "broken: " + violations.describe();
  }
}
