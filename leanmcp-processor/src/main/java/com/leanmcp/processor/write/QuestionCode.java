package com.leanmcp.processor.write;

import com.leanmcp.ask.Answers;
import com.leanmcp.ask.Elicitation;
import com.leanmcp.ask.Elicited;
import com.leanmcp.ask.Questions;
import com.leanmcp.processor.model.Argument;
import com.leanmcp.processor.model.CallModel;
import com.leanmcp.processor.model.QuestionModel;
import com.leanmcp.processor.model.TypeModel;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes what one offer asks its client's user: the questions as constants, and the statements that ask all of them. */
final class QuestionCode {
  private final Map<QuestionModel, String> constants = new LinkedHashMap<>();
  private final List<Member> members;
  private final String answers;
  private final String given;

  /** The questions of a call; {@code members} are its arguments, some of which may answer. */
  QuestionCode(CallModel call, List<Member> members, TableNames names, Identifiers locals) {
    for (Argument.Asked asked : call.questions()) {
      String stem =
          names.constant() + "_" + Identifiers.constant(asked.question().parameter()) + "_QUESTION";
      constants.put(asked.question(), names.stems().unique(stem));
    }
    this.members = members;
    this.answers = constants.isEmpty() ? "" : locals.unique("answers");
    this.given = constants.isEmpty() ? "" : locals.unique("given");
  }

  /** Adds the questions. */
  void addTo(TypeSpec.Builder table) {
    constants.forEach((question, name) -> table.addField(FieldSpec.builder(
            of(Elicitation.class, question),
            name,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "$T.elicit($>$>\n$L,\n$L,\n$T.INSTANCE$<$<)",
            Questions.class,
            Literals.string(question.name()),
            Literals.constant(question.message().value()),
            TypeNames.of(((TypeModel.Structure) question.form()).data().codec()))
        .build()));
  }

  private static TypeName of(Class<?> generic, QuestionModel question) {
    return ParameterizedTypeName.get(ClassName.get(generic), TypeNames.of(question.form()));
  }

  /** The statements that ask; all questions that no argument answers are asked at once. */
  CodeBlock asking() {
    if (constants.isEmpty()) {
      return CodeBlock.of("");
    }
    String all = String.join(", ", constants.values());
    if (constants.keySet().stream().allMatch(QuestionModel::needsUser)) {
      return CodeBlock.builder()
          .addStatement("$T $L = call.ask($L)", Answers.class, answers, all)
          .build();
    }
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("$1T $2L = $1T.none()", Answers.class, given);
    constants.forEach((question, constant) -> {
      if (!question.needsUser()) {
        code.beginControlFlow("if ($L != null)", local(question))
            .addStatement(
                "$1L = $1L.and($2L, new $3T.Accepted<>($4L))",
                given,
                constant,
                Elicited.class,
                local(question))
            .endControlFlow();
      }
    });
    return code.addStatement("$T $L = call.ask($L, $L)", Answers.class, answers, given, all)
        .build();
  }

  private String local(QuestionModel question) {
    return members.stream()
        .filter(member -> member.property().name().equals(question.parameter()))
        .map(Member::local)
        .findFirst()
        .orElseThrow();
  }

  /** The expression that is the answer to a question. */
  CodeBlock answer(QuestionModel question) {
    return CodeBlock.of("$L.of($L)", answers, constants.get(question));
  }
}
