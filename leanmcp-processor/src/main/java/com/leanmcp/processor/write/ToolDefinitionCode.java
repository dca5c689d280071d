package com.leanmcp.processor.write;

import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.processor.model.HeaderModel;
import com.leanmcp.processor.model.InputModel;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.ToolModel;
import com.leanmcp.service.HeaderParameter;
import com.leanmcp.service.ToolDefinition;
import com.squareup.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;

/** The parts of a definition that only tools have. */
final class ToolDefinitionCode {
  private ToolDefinitionCode() {}

  static CodeBlock start(ToolModel tool) {
    return CodeBlock.of(
        "$T.named($L)", ToolDefinition.class, Literals.string(tool.name().value()));
  }

  static CodeBlock own(ToolModel tool, TableNames names) {
    CodeBlock.Builder code = CodeBlock.builder();
    input(tool.call().input(), names, code);
    if (tool.call().result().awaited() instanceof ResultModel.Structured structured) {
      code.add(
          "\n.outputSchema($T.SCHEMA)",
          TypeNames.of(structured.structure().data().codec()));
    }
    hint("readOnlyHint", tool.hints().readOnly(), code);
    hint("destructiveHint", tool.hints().destructive(), code);
    hint("idempotentHint", tool.hints().idempotent(), code);
    hint("openWorldHint", tool.hints().openWorld(), code);
    for (HeaderModel header : HeaderModel.of(tool.call().input())) {
      code.add(
          "\n.header($L, $T.$L, $L)",
          Literals.string(header.name()),
          HeaderParameter.Type.class,
          header.type(),
          Literals.strings(header.path()));
    }
    tool.ui().view().ifPresent(uri -> code.add("\n.view($L)", Literals.string(uri.value())));
    if (!tool.needs().isEmpty()) {
      code.add("\n.needs($L)", needs(tool.needs()));
    }
    if (tool.taskSupport() != TaskSupport.NEVER) {
      code.add("\n.task($T.$L)", TaskSupport.class, tool.taskSupport());
    }
    return code.build();
  }

  private static void input(InputModel input, TableNames names, CodeBlock.Builder code) {
    if (input instanceof InputModel.Whole whole) {
      code.add(
          "\n.inputSchema($T.SCHEMA)", TypeNames.of(whole.structure().data().codec()));
    } else if (hasSchemaConstant(input)) {
      code.add("\n.inputSchema($L)", names.input());
    }
  }

  /** Whether the table holds the schema itself: a record's stands in its codec, that of no arguments is the default. */
  static boolean hasSchemaConstant(InputModel input) {
    return input instanceof InputModel.HandWritten
        || input instanceof InputModel.ByName byName && !byName.properties().isEmpty();
  }

  private static void hint(String name, Optional<Boolean> value, CodeBlock.Builder code) {
    value.ifPresent(hint -> code.add("\n.$L($L)", name, hint));
  }

  private static CodeBlock needs(List<String> capabilities) {
    return CodeBlock.join(
        capabilities.stream()
            .map(each -> CodeBlock.of("$T.$L", ClientCapability.class, each))
            .toList(),
        ", ");
  }
}
