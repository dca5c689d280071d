package com.leanmcp.processor.write;

import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.manifest.CompletionManifest;
import com.leanmcp.manifest.Label;
import com.leanmcp.manifest.PromptManifest;
import com.leanmcp.manifest.ResourceManifest;
import com.leanmcp.manifest.ServiceManifest;
import com.leanmcp.manifest.ToolManifest;
import com.leanmcp.manifest.Waiting;
import com.leanmcp.processor.model.ArgumentModel;
import com.leanmcp.processor.model.CallModel;
import com.leanmcp.processor.model.CompletionModel;
import com.leanmcp.processor.model.LabelModel;
import com.leanmcp.processor.model.PromptModel;
import com.leanmcp.processor.model.PublishedSchema;
import com.leanmcp.processor.model.ResourceModel;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.ServiceModel;
import com.leanmcp.processor.model.ToolModel;
import com.leanmcp.processor.model.ViewModel;
import com.leanmcp.processor.model.Written;
import com.leanmcp.service.AppPage;
import com.leanmcp.service.Execution;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the manifest of a service. */
final class ManifestWriter {
  private ManifestWriter() {}

  static String write(ServiceModel service) {
    ServiceManifest manifest = new ServiceManifest(
        service.type().binary(),
        service.tools().stream().map(ManifestWriter::tool).toList(),
        service.prompts().stream().map(ManifestWriter::prompt).toList(),
        Stream.concat(
                service.resources().stream().map(ManifestWriter::resource),
                service.views().stream().map(ManifestWriter::view))
            .toList(),
        service.completions().stream().map(ManifestWriter::completion).toList());
    JsonWriter out = new JsonWriter();
    manifest.write(out);
    return out + "\n";
  }

  private static ToolManifest tool(ToolModel tool) {
    return new ToolManifest(
        tool.name().value(),
        label(tool.label()),
        JsonSlice.of(tool.call().input().text()),
        output(tool.call()).map(JsonSlice::of),
        new ToolManifest.Hints(
            tool.hints().readOnly(),
            tool.hints().destructive(),
            tool.hints().idempotent(),
            tool.hints().openWorld()),
        tool.needs().stream().sorted().toList(),
        tool.taskSupport(),
        tool.call().access(),
        waiting(tool.call()));
  }

  private static Label label(LabelModel label) {
    return new Label(
        label.title(),
        label.published(),
        label.icons().stream().map(Written::value).toList(),
        label.metadata().map(JsonSlice::of));
  }

  private static Optional<String> output(CallModel call) {
    return call.result().awaited() instanceof ResultModel.Structured structured
        ? Optional.of(PublishedSchema.text(PublishedSchema.of(structured.structure())))
        : Optional.empty();
  }

  private static PromptManifest prompt(PromptModel prompt) {
    return new PromptManifest(
        prompt.name().value(),
        label(prompt.label()),
        ArgumentModel.of(prompt.call().input()).stream()
            .map(ManifestWriter::argument)
            .toList(),
        needs(prompt.call()),
        prompt.call().access(),
        waiting(prompt.call()));
  }

  private static PromptManifest.Argument argument(ArgumentModel argument) {
    return new PromptManifest.Argument(
        argument.name(),
        argument.title(),
        argument.description(),
        argument.presence() == ArgumentModel.Presence.REQUIRED
            ? PromptManifest.Presence.REQUIRED
            : PromptManifest.Presence.OPTIONAL);
  }

  private static ResourceManifest resource(ResourceModel resource) {
    String uri = resource.uri().value();
    return new ResourceManifest(
        resource.isTemplate()
            ? new ResourceManifest.Address.Template(uri)
            : new ResourceManifest.Address.Fixed(uri),
        resource.name(),
        label(resource.label()),
        resource.mimeType().map(Written::value),
        resource.isTemplate() ? Optional.empty() : resource.size().map(Written::value),
        resource.audience().stream().map(Written::value).toList(),
        resource.priority().map(Written::value),
        needs(resource.call()),
        resource.call().access(),
        waiting(resource.call()));
  }

  private static ResourceManifest view(ViewModel view) {
    return new ResourceManifest(
        new ResourceManifest.Address.Fixed(view.uri().value()),
        view.name(),
        label(view.label()),
        Optional.of(AppPage.MIME_TYPE),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        view.access(),
        Waiting.BLOCKING);
  }

  private static CompletionManifest completion(CompletionModel completion) {
    return new CompletionManifest(
        completion
            .prompt()
            .<CompletionManifest.Target>map(
                name -> new CompletionManifest.Target.Prompt(name.value()))
            .orElseGet(() -> new CompletionManifest.Target.Resource(
                completion.resource().orElseThrow().value())),
        completion.argument().value(),
        completion.call().access(),
        waiting(completion.call()));
  }

  /** What the parameters of a prompt or resource ask; those of a tool stand with it. */
  private static List<String> needs(CallModel call) {
    return call.needsUser() ? List.of(ClientCapability.ELICITATION.name()) : List.of();
  }

  private static Waiting waiting(CallModel call) {
    return call.execution() == Execution.BLOCKING ? Waiting.BLOCKING : Waiting.NON_BLOCKING;
  }
}
