package com.leanmcp.processor.write;

import com.squareup.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;

/** The loop that reads the members of one object into variables. */
final class ObjectReading {
  /** The variable that says whether the discriminator was there. */
  static final String DISCRIMINATED = "hasDiscriminator";

  private ObjectReading() {}

  /** Declares the variables, reads them, and notes which are missing. */
  static CodeBlock of(List<Member> members, CodeBlock knownNames) {
    return of(members, refusing(knownNames), Optional.empty());
  }

  /** The same for a type of its own; {@code discriminator} has been read already. */
  static CodeBlock of(List<Member> members, CodeBlock otherwise, Optional<String> discriminator) {
    CodeBlock.Builder code = CodeBlock.builder();
    discriminator.ifPresent(name -> code.addStatement("boolean $L = false", DISCRIMINATED));
    for (Member member : members) {
      code.addStatement("$T $L = $L", member.type(), member.local(), member.initial());
      code.addStatement("boolean $L = false", member.seen());
    }
    code.beginControlFlow("for (String name = in.nextName(); name != null; name = in.nextName())");
    if (members.isEmpty() && discriminator.isEmpty()) {
      code.add(otherwise);
    } else {
      code.beginControlFlow("switch (name)");
      discriminator.ifPresent(name -> discriminator(name, code));
      members.forEach(member -> property(member, code));
      code.beginControlFlow("default ->").add(otherwise).endControlFlow().endControlFlow();
    }
    code.endControlFlow();
    members.forEach(member -> missing(member, code));
    return code.build();
  }

  private static void property(Member member, CodeBlock.Builder code) {
    String literal = Literals.string(member.property().jsonName());
    code.beginControlFlow("case $L ->", literal)
        .beginControlFlow("if ($L)", member.seen())
        .addStatement("violations.duplicate($L)", literal)
        .endControlFlow()
        .addStatement("$L = true", member.seen())
        .addStatement("violations.enter($L)", literal)
        .addStatement("$L = $L", member.local(), member.read())
        .addStatement("violations.leave()")
        .endControlFlow();
  }

  private static void discriminator(String name, CodeBlock.Builder code) {
    String literal = Literals.string(name);
    code.beginControlFlow("case $L ->", literal)
        .beginControlFlow("if ($L)", DISCRIMINATED)
        .addStatement("violations.duplicate($L)", literal)
        .endControlFlow()
        .addStatement("$L = true", DISCRIMINATED)
        .addStatement("in.skip()")
        .endControlFlow();
  }

  /** What is done with a property that is not known: it is a violation. */
  static CodeBlock refusing(CodeBlock knownNames) {
    return CodeBlock.builder()
        .addStatement("violations.unknown(name, $L)", knownNames)
        .addStatement("in.skip()")
        .build();
  }

  /** What is done with a property that is not known: nothing. */
  static CodeBlock ignoring() {
    return CodeBlock.builder().addStatement("in.skip()").build();
  }

  private static void missing(Member member, CodeBlock.Builder code) {
    if (member.property().isRequired()) {
      code.beginControlFlow("if (!$L)", member.seen())
          .addStatement(
              "violations.missing($L, $L)",
              Literals.string(member.property().jsonName()),
              Literals.string(Phrases.of(member.property())))
          .endControlFlow();
    }
  }
}
