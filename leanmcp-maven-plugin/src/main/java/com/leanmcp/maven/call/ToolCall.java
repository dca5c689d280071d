package com.leanmcp.maven.call;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.manifest.ManifestException;
import com.leanmcp.manifest.ManifestReader;
import com.leanmcp.manifest.ToolManifest;
import com.leanmcp.schema.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which tool is called with what. */
public record ToolCall(ToolManifest tool, JsonObject arguments) {
  private static final int MOST_NAMES = 20;

  /**
   * The call of the tool of this name with these arguments, a JSON object.
   *
   * @throws CallFailedException if there is no such tool, or the arguments are no object
   */
  public static ToolCall of(List<ToolManifest> tools, Optional<String> name, String arguments)
      throws CallFailedException {
    if (name.isEmpty()) {
      throw new CallFailedException("name a tool with -Dtool=…; there is " + names(tools));
    }
    for (ToolManifest tool : tools) {
      if (tool.name().equals(name.get())) {
        return new ToolCall(tool, object(arguments));
      }
    }
    List<String> all = tools.stream().map(ToolManifest::name).toList();
    throw new CallFailedException("there is no tool \"" + name.get() + "\"; "
        + NearestName.of(name.get(), all)
            .map(near -> "did you mean " + near + "?")
            .orElse("there is " + names(tools)));
  }

  private static String names(List<ToolManifest> tools) {
    if (tools.isEmpty()) {
      return "none on the class path";
    }
    return tools.stream()
            .limit(MOST_NAMES)
            .map(ToolManifest::name)
            .collect(Collectors.joining(", "))
        + (tools.size() > MOST_NAMES ? " and " + (tools.size() - MOST_NAMES) + " more" : "");
  }

  private static JsonObject object(String arguments) throws CallFailedException {
    try {
      return ManifestReader.parse(JsonSlice.of(arguments));
    } catch (ManifestException e) {
      throw new CallFailedException(
          "-Dargs has to be a JSON object, such as {\"city\":\"Paris\"}, but " + e.getMessage()
              + " (a shell takes quotes away: write -Dargs='…')");
    }
  }
}
