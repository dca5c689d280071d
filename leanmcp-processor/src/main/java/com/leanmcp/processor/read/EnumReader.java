package com.leanmcp.processor.read;

import com.leanmcp.processor.model.DataType;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads enums. */
record EnumReader(Compilation compilation) {
  TypeModel.Enumeration read(DataType data) {
    Map<String, String> descriptions = new LinkedHashMap<>();
    for (Element constant : elements(data.element())) {
      description(constant)
          .ifPresent(text -> descriptions.put(constant.getSimpleName().toString(), text));
    }
    return new TypeModel.Enumeration(data, constants(data.element()), descriptions);
  }

  static List<String> constants(TypeElement type) {
    return elements(type).stream().map(each -> each.getSimpleName().toString()).toList();
  }

  private static List<? extends Element> elements(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .toList();
  }

  private Optional<String> description(Element constant) {
    Optional<String> comment = Optional.ofNullable(compilation.elements().getDocComment(constant));
    return ConstraintReader.read(constant)
        .description()
        .map(Written::value)
        .or(() -> Javadoc.of(comment).description());
  }
}
