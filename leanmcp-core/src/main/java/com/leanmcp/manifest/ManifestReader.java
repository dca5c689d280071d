package com.leanmcp.manifest;

import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.json.JsonException;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what {@link ServiceManifest#write} writes. Members it does not know are passed over; lists that are missing are
 * empty, as of manifests from before there was such a list.
 */
public final class ManifestReader {
  private ManifestReader() {}

  /**
   * The manifest that {@code json} spells.
   *
   * @throws ManifestException if it spells none
   */
  public static ServiceManifest read(JsonSlice json) {
    JsonMembers in = new JsonMembers("", parse(json));
    return offers(in.string("service"), in);
  }

  /**
   * What an object with the lists of a manifest offers in the name of {@code service}.
   *
   * @throws ManifestException if a list is not what a manifest has
   */
  public static ServiceManifest offers(String service, JsonObject lists) {
    return offers(service, new JsonMembers("", lists));
  }

  /**
   * The object that {@code json} spells.
   *
   * @throws ManifestException if it spells none
   */
  public static JsonObject parse(JsonSlice json) {
    try (JsonReader in = json.reader()) {
      JsonValue value = JsonValue.read(in);
      in.end();
      if (value instanceof JsonObject object) {
        return object;
      }
      throw new ManifestException("it is not a JSON object");
    } catch (JsonException e) {
      throw new ManifestException("it is not JSON: " + e.getMessage());
    }
  }

  private static ServiceManifest offers(String service, JsonMembers in) {
    return new ServiceManifest(
        service,
        in.objects("tools", ManifestReader::tool),
        in.objects("prompts", ManifestReader::prompt),
        Stream.of(
                in.objects("resources", ManifestReader::resource),
                in.objects("templates", ManifestReader::template))
            .flatMap(List::stream)
            .toList(),
        in.objects("completions", ManifestReader::completion));
  }

  private static ToolManifest tool(JsonMembers in) {
    JsonMembers hints = in.object("annotations");
    return new ToolManifest(
        in.string("name"),
        label(in),
        in.text("inputSchema"),
        in.optionalText("outputSchema"),
        new ToolManifest.Hints(
            hints.optionalFlag("readOnlyHint"),
            hints.optionalFlag("destructiveHint"),
            hints.optionalFlag("idempotentHint"),
            hints.optionalFlag("openWorldHint")),
        in.strings(NeedsJson.MEMBER),
        task(in),
        AccessJson.read(in.object("access")),
        waiting(in));
  }

  private static TaskSupport task(JsonMembers in) {
    Optional<String> name = in.optionalString("task");
    return name.isEmpty()
        ? TaskSupport.NEVER
        : Stream.of(TaskSupport.values())
            .filter(each -> each.name().equals(name.get()))
            .findFirst()
            .orElseThrow(() -> new ManifestException("no task support: " + name.get()));
  }

  private static PromptManifest prompt(JsonMembers in) {
    return new PromptManifest(
        in.string("name"),
        label(in),
        in.objects("arguments", ManifestReader::argument),
        in.strings(NeedsJson.MEMBER),
        AccessJson.read(in.object("access")),
        waiting(in));
  }

  private static PromptManifest.Argument argument(JsonMembers in) {
    return new PromptManifest.Argument(
        in.string("name"),
        in.optionalString("title"),
        in.optionalString("description"),
        in.flag("required") ? PromptManifest.Presence.REQUIRED : PromptManifest.Presence.OPTIONAL);
  }

  private static ResourceManifest resource(JsonMembers in) {
    return resource(new ResourceManifest.Address.Fixed(in.string("uri")), in);
  }

  private static ResourceManifest template(JsonMembers in) {
    return resource(new ResourceManifest.Address.Template(in.string("uriTemplate")), in);
  }

  private static ResourceManifest resource(ResourceManifest.Address address, JsonMembers in) {
    JsonMembers annotations = in.object("annotations");
    return new ResourceManifest(
        address,
        in.string("name"),
        label(in),
        in.optionalString("mimeType"),
        in.optionalNumber("size").map(BigDecimal::longValue),
        annotations.strings("audience"),
        annotations.optionalNumber("priority").map(BigDecimal::doubleValue),
        in.strings(NeedsJson.MEMBER),
        AccessJson.read(in.object("access")),
        waiting(in));
  }

  private static CompletionManifest completion(JsonMembers in) {
    Optional<String> prompt = in.optionalString("prompt");
    return new CompletionManifest(
        prompt
            .<CompletionManifest.Target>map(CompletionManifest.Target.Prompt::new)
            .orElseGet(() -> new CompletionManifest.Target.Resource(in.string("resource"))),
        in.string("argument"),
        AccessJson.read(in.object("access")),
        waiting(in));
  }

  private static Label label(JsonMembers in) {
    return new Label(
        in.optionalString("title"),
        in.optionalString("description"),
        in.objects("icons", icon -> icon.string("src")),
        in.optionalText("_meta"));
  }

  private static Waiting waiting(JsonMembers in) {
    return in.optionalFlag("blocking").orElse(true) ? Waiting.BLOCKING : Waiting.NON_BLOCKING;
  }
}
