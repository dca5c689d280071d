package com.leanmcp.manifest;

import com.leanmcp.json.JsonWriter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a service offers. Its JSON stands in {@code META-INF/leanmcp/<binary name>.json} and is the same for the same
 * sources, on every build.
 *
 * @param service the binary name of the service's class
 * @param tools its tools, sorted by name
 * @param prompts its prompts, sorted by name
 * @param resources its resources and templates, sorted by URI
 * @param completions its completions, sorted by what they complete
 */
public record ServiceManifest(
    String service,
    List<ToolManifest> tools,
    List<PromptManifest> prompts,
    List<ResourceManifest> resources,
    List<CompletionManifest> completions) {

  public ServiceManifest {
    tools = sorted(tools, ToolManifest::name);
    prompts = sorted(prompts, PromptManifest::name);
    resources = sorted(resources, resource -> resource.address().text());
    completions = sorted(completions, CompletionManifest::key);
  }

  private static <T> List<T> sorted(List<T> all, Function<T, String> key) {
    return all.stream().sorted(Comparator.comparing(key)).toList();
  }

  /** Writes the manifest as one JSON object; templates stand apart from resources. */
  public void write(JsonWriter out) {
    out.beginObject().name("service").string(service);
    array("tools", tools, tool -> tool.write(out), out);
    array("prompts", prompts, prompt -> prompt.write(out), out);
    array("resources", at(ResourceManifest.Address.Fixed.class), each -> each.write(out), out);
    array("templates", at(ResourceManifest.Address.Template.class), each -> each.write(out), out);
    array("completions", completions, completion -> completion.write(out), out);
    out.endObject();
  }

  private List<ResourceManifest> at(Class<? extends ResourceManifest.Address> kind) {
    return resources.stream().filter(each -> kind.isInstance(each.address())).toList();
  }

  private static <T> void array(String name, List<T> all, Consumer<T> write, JsonWriter out) {
    out.name(name).beginArray();
    all.forEach(write);
    out.endArray();
  }
}
