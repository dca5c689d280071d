package com.leanmcp.processor.write;

import com.squareup.javapoet.CodeBlock;
import java.util.List;

/** The loop that reads the members of one object into variables. */
final class ObjectReading {
  private ObjectReading() {}

  /** Declares the variables, reads them, and notes which are missing. */
  static CodeBlock of(List<Member> members, CodeBlock knownNames) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Member member : members) {
      code.addStatement("$T $L = $L", member.type(), member.local(), member.initial());
      code.addStatement("boolean $L = false", member.seen());
    }
    code.beginControlFlow("for (String name = in.nextName(); name != null; name = in.nextName())");
    if (members.isEmpty()) {
      unknown(code, knownNames);
    } else {
      code.beginControlFlow("switch (name)");
      members.forEach(member -> property(member, code));
      code.beginControlFlow("default ->");
      unknown(code, knownNames);
      code.endControlFlow().endControlFlow();
    }
    code.endControlFlow();
    members.forEach(member -> missing(member, code));
    return code.build();
  }

  private static void property(Member member, CodeBlock.Builder code) {
    String literal = Literals.string(member.property().name());
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

  private static void unknown(CodeBlock.Builder code, CodeBlock knownNames) {
    code.addStatement("violations.unknown(name, $L)", knownNames).addStatement("in.skip()");
  }

  private static void missing(Member member, CodeBlock.Builder code) {
    if (member.property().isRequired()) {
      code.beginControlFlow("if (!$L)", member.seen())
          .addStatement(
              "violations.missing($L, $L)",
              Literals.string(member.property().name()),
              Literals.string(Phrases.of(member.property())))
          .endControlFlow();
    }
  }
}
