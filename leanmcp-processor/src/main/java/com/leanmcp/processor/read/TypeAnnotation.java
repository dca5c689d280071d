package com.leanmcp.processor.read;

import com.leanmcp.annotation.UnknownProperties;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Written;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What {@code @McpType} on a type says about its JSON. */
record TypeAnnotation(TypeElement type, Optional<WrittenAnnotation> written) {
  private static final String DISCRIMINATOR = "type";

  static TypeAnnotation of(TypeElement type) {
    return new TypeAnnotation(type, WrittenAnnotation.of("McpType", type));
  }

  Written<String> discriminator() {
    return text("discriminator", DISCRIMINATOR);
  }

  Written<String> name() {
    return text("name", type.getSimpleName().toString());
  }

  private Written<String> text(String attribute, String otherwise) {
    return written
        .flatMap(annotation -> annotation.value(attribute, String.class))
        .orElseGet(() -> new Written<>(otherwise, Place.of(type)));
  }

  UnknownProperties unknownProperties() {
    return written
        .flatMap(annotation -> annotation.value("unknownProperties", VariableElement.class))
        .map(constant ->
            UnknownProperties.valueOf(constant.value().getSimpleName().toString()))
        .orElse(UnknownProperties.REFUSE);
  }
}
