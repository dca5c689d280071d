package com.leanmcp.maven.inspect;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.manifest.ManifestReader;
import com.leanmcp.manifest.PromptManifest;
import com.leanmcp.manifest.ResourceManifest;
import com.leanmcp.manifest.ResourceManifest.Address;
import com.leanmcp.manifest.ToolManifest;
import com.leanmcp.maven.surface.PrettyJson;
import com.leanmcp.maven.surface.Surface;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The surface as a page of Markdown: tables of what there is, then each tool with its schemas. */
final class MarkdownReport {
  private final StringBuilder out = new StringBuilder();

  private MarkdownReport() {}

  static String of(Surface surface) {
    MarkdownReport report = new MarkdownReport();
    report.tools(surface);
    report.prompts(surface.prompts());
    report.resources("Resources", "URI", Summary.at(Address.Fixed.class, surface));
    report.resources("Templates", "template", Summary.at(Address.Template.class, surface));
    surface.tools().forEach(report::tool);
    return report.out.isEmpty() ? "Nothing is offered.\n" : report.out.toString();
  }

  private void tools(Surface surface) {
    if (surface.tools().isEmpty()) {
      return;
    }
    head("Tools", "tool", "what it does", "arguments", "caller", "tokens");
    for (ToolManifest tool : surface.tools()) {
      row(
          code(tool.name()),
          text(Summary.words(tool.label())),
          text(Summary.arguments(tool)),
          text(Summary.caller(tool.access())),
          Integer.toString(tool.estimatedTokens()));
    }
    out.append("\nAbout ")
        .append(Summary.tokens(surface))
        .append(" tokens in every conversation: an estimate, characters of `tools/list` by 4.\n");
  }

  private void prompts(List<PromptManifest> prompts) {
    if (prompts.isEmpty()) {
      return;
    }
    head("Prompts", "prompt", "what it is", "arguments", "caller");
    for (PromptManifest prompt : prompts) {
      row(
          code(prompt.name()),
          text(Summary.words(prompt.label())),
          text(Summary.arguments(prompt)),
          text(Summary.caller(prompt.access())));
    }
  }

  private void resources(String title, String head, List<ResourceManifest> resources) {
    if (resources.isEmpty()) {
      return;
    }
    head(title, head, "name", "what it is", "type", "caller");
    for (ResourceManifest resource : resources) {
      row(
          code(resource.address().text()),
          text(resource.name()),
          text(Summary.words(resource.label())),
          text(resource.mimeType().orElse("")),
          text(Summary.caller(resource.access())));
    }
  }

  private void tool(ToolManifest tool) {
    out.append("\n## ").append(code(tool.name())).append("\n\n");
    String words = Summary.words(tool.label());
    if (!words.isEmpty()) {
      out.append(text(words)).append("\n\n");
    }
    schema("Arguments", tool.inputSchema());
    tool.outputSchema().ifPresent(schema -> {
      out.append('\n');
      schema("Result", schema);
    });
  }

  private void schema(String title, JsonSlice schema) {
    out.append(title).append(":\n\n");
    PrettyJson.text(ManifestReader.parse(schema))
        .lines()
        .forEach(line -> out.append("    ").append(line).append('\n'));
  }

  private void head(String title, String... heads) {
    out.append(out.isEmpty() ? "" : "\n").append("# ").append(title).append("\n\n");
    row(heads);
    row(Arrays.stream(heads).map(each -> "---").toArray(String[]::new));
  }

  private void row(String... cells) {
    out.append(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  /** What a description says is text: its marks do not become tables, links, pictures or HTML. */
  private static String text(String words) {
    return PrettyJson.visible(words.strip().replaceAll("\\s+", " "))
        .replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }

  private static String code(String name) {
    return "`" + PrettyJson.visible(name).replace("`", "'").replace("|", "\\|") + "`";
  }
}
