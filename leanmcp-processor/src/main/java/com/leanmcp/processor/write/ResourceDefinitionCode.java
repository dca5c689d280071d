package com.leanmcp.processor.write;

import com.leanmcp.content.Annotations;
import com.leanmcp.content.Role;
import com.leanmcp.processor.model.ResourceModel;
import com.leanmcp.service.ResourceDefinition;
import com.squareup.javapoet.CodeBlock;
import java.util.List;
import java.util.Locale;

/** The parts of a definition that only resources have. */
final class ResourceDefinitionCode {
  private ResourceDefinitionCode() {}

  static CodeBlock start(ResourceModel resource) {
    return CodeBlock.of(
        "$T.$L($L, $L)",
        ResourceDefinition.class,
        resource.isTemplate() ? "template" : "at",
        Literals.string(resource.uri().value()),
        Literals.string(resource.name()));
  }

  static CodeBlock own(ResourceModel resource) {
    CodeBlock.Builder code = CodeBlock.builder();
    resource
        .mimeType()
        .ifPresent(type -> code.add("\n.mimeType($L)", Literals.string(type.value())));
    resource.size().ifPresent(size -> code.add("\n.size($LL)", size.value()));
    if (!resource.audience().isEmpty() || resource.priority().isPresent()) {
      code.add("\n.annotations($L)", annotations(resource));
    }
    return code.build();
  }

  private static CodeBlock annotations(ResourceModel resource) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.NONE", Annotations.class);
    if (!resource.audience().isEmpty()) {
      List<CodeBlock> roles = resource.audience().stream()
          .map(role -> CodeBlock.of("$T.$L", Role.class, role.value().toUpperCase(Locale.ROOT)))
          .toList();
      code.add(".audience($L)", CodeBlock.join(roles, ", "));
    }
    resource.priority().ifPresent(priority -> code.add(".priority($L)", priority.value()));
    return code.build();
  }
}
