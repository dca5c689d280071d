package com.leanmcp.processor.write;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.manifest.ServiceManifest;
import com.leanmcp.manifest.ToolManifest;
import com.leanmcp.processor.model.InputModel;
import com.leanmcp.processor.model.PublishedSchema;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.ServiceModel;
import com.leanmcp.processor.model.ToolModel;
import com.leanmcp.service.ToolDefinition.Execution;
import java.util.Optional;

/** Makes the manifest of a service. */
final class ManifestWriter {
  private ManifestWriter() {}

  static String write(ServiceModel service) {
    ServiceManifest manifest = new ServiceManifest(
        service.type().binary(),
        service.tools().stream().map(ManifestWriter::tool).toList());
    JsonWriter out = new JsonWriter();
    manifest.write(out);
    return out + "\n";
  }

  private static ToolManifest tool(ToolModel tool) {
    return new ToolManifest(
        tool.name().value(),
        tool.title(),
        tool.description(),
        JsonSlice.of(input(tool)),
        output(tool).map(JsonSlice::of),
        new ToolManifest.Hints(
            tool.hints().readOnly(),
            tool.hints().destructive(),
            tool.hints().idempotent(),
            tool.hints().openWorld()),
        tool.access(),
        tool.execution() == Execution.BLOCKING
            ? ToolManifest.Waiting.BLOCKING
            : ToolManifest.Waiting.NON_BLOCKING);
  }

  private static String input(ToolModel tool) {
    return PublishedSchema.text(
        tool.input() instanceof InputModel.Whole whole
            ? PublishedSchema.of(whole.structure())
            : PublishedSchema.object(((InputModel.ByName) tool.input()).properties()));
  }

  private static Optional<String> output(ToolModel tool) {
    return tool.result().awaited() instanceof ResultModel.Structured structured
        ? Optional.of(PublishedSchema.text(PublishedSchema.of(structured.structure())))
        : Optional.empty();
  }
}
