package com.leanmcp.processor.write;

import com.leanmcp.access.AccessRule;
import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.processor.model.CallModel;
import com.leanmcp.processor.model.CallModel.Currency;
import com.leanmcp.processor.model.CompletionModel;
import com.leanmcp.processor.model.LabelModel;
import com.leanmcp.processor.model.OfferKind;
import com.leanmcp.processor.model.OfferModel;
import com.leanmcp.processor.model.PromptModel;
import com.leanmcp.processor.model.ResourceModel;
import com.leanmcp.processor.model.ToolModel;
import com.leanmcp.processor.model.Written;
import com.leanmcp.service.CompletionDefinition;
import com.leanmcp.service.Execution;
import com.squareup.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Writes the expressions that build the definitions of what a service offers. */
final class DefinitionWriter {
  private DefinitionWriter() {}

  static CodeBlock of(OfferModel offer, TableNames names) {
    if (offer instanceof CompletionModel completion) {
      return completion(completion, names);
    }
    if (offer instanceof ToolModel tool) {
      return built(tool, ToolDefinitionCode.start(tool), ToolDefinitionCode.own(tool, names));
    }
    return offer instanceof PromptModel prompt
        ? built(prompt, PromptDefinitionCode.start(prompt), PromptDefinitionCode.own(prompt))
        : built(
            offer,
            ResourceDefinitionCode.start((ResourceModel) offer),
            ResourceDefinitionCode.own((ResourceModel) offer));
  }

  private static CodeBlock built(OfferModel offer, CodeBlock start, CodeBlock own) {
    CodeBlock.Builder code = CodeBlock.builder().add(start).add("$>$>");
    label(offer.label(), code);
    code.add(own);
    call(offer.call(), code);
    return code.add("\n.build()$<$<").build();
  }

  /** A resource that no method makes. */
  static CodeBlock view(CodeBlock start, LabelModel label, CodeBlock own, AccessRule rule) {
    CodeBlock.Builder code = CodeBlock.builder().add(start).add("$>$>");
    label(label, code);
    code.add(own);
    guard(rule, code);
    return code.add("\n.build()$<$<").build();
  }

  private static void label(LabelModel label, CodeBlock.Builder code) {
    label.title().ifPresent(title -> code.add("\n.title($L)", Literals.string(title)));
    label.published().ifPresent(text -> code.add("\n.description($L)", Literals.constant(text)));
    if (!label.icons().isEmpty()) {
      code.add(
          "\n.icons($L)",
          Literals.strings(label.icons().stream().map(Written::value).toList()));
    }
    label.metadata().ifPresent(json -> code.add("\n.meta($L)", Literals.constant(json)));
  }

  private static void call(CallModel call, CodeBlock.Builder code) {
    guard(call.access(), code);
    if (call.needsUser() && call.kind() != OfferKind.TOOL) {
      code.add("\n.needs($T.ELICITATION)", ClientCapability.class);
    }
    if (call.execution() == Execution.NON_BLOCKING) {
      code.add("\n.nonBlocking()");
    }
    if (call.currency() != Currency.CURRENT) {
      code.add("\n.deprecated()");
    }
  }

  private static void guard(AccessRule rule, CodeBlock.Builder code) {
    if (rule instanceof AccessRule.Authenticated) {
      code.add("\n.access($L)", access(rule));
    }
  }

  private static CodeBlock access(AccessRule rule) {
    if (!(rule instanceof AccessRule.Authenticated authenticated)) {
      return CodeBlock.of("$T.open()", AccessRule.class);
    }
    List<String> texts = new ArrayList<>(authenticated.provider().stream().toList());
    texts.addAll(authenticated.scopes());
    return CodeBlock.of(
        authenticated.provider().isPresent() ? "$T.authenticatedBy($L)" : "$T.authenticated($L)",
        AccessRule.class,
        Literals.strings(texts));
  }

  private static CodeBlock completion(CompletionModel completion, TableNames names) {
    boolean ofPrompt = completion.prompt().isPresent();
    String target = completion.prompt().or(completion::resource).orElseThrow().value();
    return CodeBlock.of(
        "new $T($>$>\n$L,\nnew $T($L),\n$L,\n$L,\n$T.$L$<$<)",
        CompletionDefinition.class,
        Literals.string(names.method()),
        ofPrompt
            ? CompletionDefinition.Reference.OfPrompt.class
            : CompletionDefinition.Reference.OfResource.class,
        Literals.string(target),
        Literals.string(completion.argument().value()),
        access(completion.call().access()),
        Execution.class,
        completion.call().execution());
  }
}
