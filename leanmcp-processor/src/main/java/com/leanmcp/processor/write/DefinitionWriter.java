package com.leanmcp.processor.write;

import com.leanmcp.access.AccessRule;
import com.leanmcp.processor.model.InputModel;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.ToolModel;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolDefinition.Execution;
import com.squareup.javapoet.CodeBlock;
import java.util.Optional;

/** Writes the expression that builds a tool's definition. */
final class DefinitionWriter {
  private DefinitionWriter() {}

  static CodeBlock of(ToolModel tool, TableNames names) {
    CodeBlock.Builder code = CodeBlock.builder()
        .add(
            "$T.named($L)$>$>",
            ToolDefinition.class,
            Literals.string(tool.name().value()));
    tool.title().ifPresent(title -> code.add("\n.title($L)", Literals.string(title)));
    tool.description().ifPresent(text -> code.add("\n.description($L)", Literals.constant(text)));
    input(tool, names, code);
    if (tool.result().awaited() instanceof ResultModel.Structured structured) {
      code.add(
          "\n.outputSchema($T.SCHEMA)",
          TypeNames.of(structured.structure().data().codec()));
    }
    hint("readOnlyHint", tool.hints().readOnly(), code);
    hint("destructiveHint", tool.hints().destructive(), code);
    hint("idempotentHint", tool.hints().idempotent(), code);
    hint("openWorldHint", tool.hints().openWorld(), code);
    if (tool.access() instanceof AccessRule.Authenticated rule) {
      code.add(
          "\n.access($T.authenticated($L))", AccessRule.class, Literals.strings(rule.scopes()));
    }
    if (tool.execution() == Execution.NON_BLOCKING) {
      code.add("\n.nonBlocking()");
    }
    return code.add("\n.build()$<$<").build();
  }

  private static void input(ToolModel tool, TableNames names, CodeBlock.Builder code) {
    if (tool.input() instanceof InputModel.Whole whole) {
      code.add(
          "\n.inputSchema($T.SCHEMA)", TypeNames.of(whole.structure().data().codec()));
    } else if (tool.input() instanceof InputModel.ByName byName
        && !byName.properties().isEmpty()) {
      code.add("\n.inputSchema($L)", names.input());
    }
  }

  private static void hint(String name, Optional<Boolean> value, CodeBlock.Builder code) {
    value.ifPresent(hint -> code.add("\n.$L($L)", name, hint));
  }
}
