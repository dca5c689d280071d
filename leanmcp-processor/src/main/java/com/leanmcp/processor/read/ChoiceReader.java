package com.leanmcp.processor.read;

import com.leanmcp.processor.model.DataType;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.TypeModel.Choice;
import com.leanmcp.processor.model.TypeModel.Variant;
import com.leanmcp.processor.model.Written;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads sealed interfaces whose subtypes are records; sealed interfaces among the subtypes are flattened. */
final class ChoiceReader {
  private final CodecFinder codecs;
  private final RecordReader records;

  ChoiceReader(CodecFinder codecs, RecordReader records) {
    this.codecs = codecs;
    this.records = records;
  }

  static boolean isSealedInterface(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
  }

  TypeModel read(DataType data, Usage usage) {
    Written<String> discriminator = TypeAnnotation.of(data.element()).discriminator();
    if (!data.needsCodec()) {
      return new Choice(data, discriminator, List.of());
    }
    Set<TypeElement> leaves = new LinkedHashSet<>();
    collect(data.element(), leaves);
    Optional<TypeElement> misfit =
        leaves.stream().filter(leaf -> fault(leaf).isPresent()).findFirst();
    if (misfit.isPresent()) {
      String leaf = Names.of(misfit.get()).simple();
      return TypeReader.unsupported(
          data.type().simple(),
          usage.place(),
          "its subtype " + leaf + fault(misfit.get()).get());
    }
    List<Variant> variants = new ArrayList<>();
    leaves.forEach(leaf -> variants.add(variant(leaf, usage, usage.inside(data.codec()))));
    return new Choice(data, discriminator, variants);
  }

  private static void collect(TypeElement type, Set<TypeElement> leaves) {
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      TypeElement subtype = (TypeElement) ((DeclaredType) permitted).asElement();
      if (isSealedInterface(subtype)) {
        collect(subtype, leaves);
      } else {
        leaves.add(subtype);
      }
    }
  }

  private static Optional<String> fault(TypeElement leaf) {
    if (leaf.getKind() != ElementKind.RECORD) {
      return Optional.of(" is not a record; make it one, or a sealed interface of records");
    }
    if (!leaf.getTypeParameters().isEmpty()) {
      return Optional.of(" has type parameters; use a record without them");
    }
    return leaf.getModifiers().contains(Modifier.PRIVATE)
        ? Optional.of(" is private; make it package-private or public")
        : Optional.empty();
  }

  private Variant variant(TypeElement leaf, Usage usage, Usage inside) {
    DeclaredType type = (DeclaredType) leaf.asType();
    DataType data = codecs.find(type, usage);
    return new Variant(TypeAnnotation.of(leaf).name(), records.readAll(type, data, inside));
  }
}
