package com.leanmcp.processor;

import com.leanmcp.access.AuthUser;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Coercion;
import com.leanmcp.schema.ValueWriter;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.CallChannel;
import com.leanmcp.service.CompletionCall;
import com.leanmcp.service.McpContext;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ResourceReply;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import com.leanmcp.service.ToolReply;
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
    Path good = Path.of("src/test/resources/good");
    List<String> said = new Javac(output).resources(good).compile(Javac.sourcesIn(good));
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
    ServiceCall call = arguments(arguments);
    String described = describe(table.call(tool, call));
    call.arguments().end(); // whatever came of it, the reader is at the end of the arguments
    return described;
  }

  /** A call with these arguments. */
  static ServiceCall arguments(String json) {
    return new ServiceCall(JsonSlice.of(json).reader(), new Violations(), context());
  }

  /** A call with arguments that arrive as texts, as those of prompts and resources do. */
  static ServiceCall texts(String json) {
    Violations violations = new Violations(Coercion.EXACT);
    return new ServiceCall(JsonSlice.of(json).reader(), violations, context());
  }

  /** A completion of what has been typed so far. */
  static CompletionCall completion(String value, Map<String, String> chosen) {
    return new CompletionCall(value, chosen, context());
  }

  private static McpContext context() {
    AuthUser user = AuthUser.of("https://issuer.example", "user_1");
    return new McpContext(Optional.of(user), CallChannel.NONE);
  }

  private static String describe(ToolReply result) {
    if (result instanceof ToolReply.Structured<?> structured) {
      return structured(structured);
    }
    if (result instanceof ToolReply.Json<?> json) {
      return json(json);
    }
    if (result instanceof ToolReply.Text text) {
      return "text " + text.text();
    }
    return result instanceof ToolReply.Refused refused
        ? refused.violations().describe()
        : "nothing";
  }

  private static <T> String structured(ToolReply.Structured<T> result) {
    return json(result.value(), result.codec());
  }

  private static <T> String json(ToolReply.Json<T> result) {
    return json(result.value(), result.writer());
  }

  /** What a resource holds, as JSON. */
  static <T> String json(ResourceReply.Json<T> resource) {
    return json(resource.value(), resource.writer());
  }

  private static <T> String json(T value, ValueWriter<T> writer) {
    JsonWriter out = new JsonWriter();
    Violations violations = new Violations();
    writer.write(value, out, violations);
    return violations.isEmpty() ? out.toString() : "broken: " + violations.describe();
  }
}
