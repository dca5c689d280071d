package com.leanmcp.processor.check;

import com.leanmcp.processor.model.DataType;
import com.leanmcp.processor.model.DataTypes;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;

/** Judges a record or an enum by itself. */
public final class DataTypeRules {
  private DataTypeRules() {}

  /** The problems of the type and all it is made of, which is used at {@code place}. */
  public static List<Problem> checkAll(TypeModel type, Place place) {
    List<Problem> problems = new ArrayList<>();
    if (type instanceof TypeModel.Unsupported unsupported) {
      problems.add(unsupported.problem());
    }
    List<TypeModel.Coded> all = DataTypes.of(type);
    all.forEach(each -> problems.addAll(check(each, place)));
    if (problems.stream().noneMatch(Problem::isError) && !DataTypes.isUnresolved(type)) {
      all.forEach(each -> problems.addAll(SchemaRules.check(each, place)));
    }
    return problems;
  }

  /** The problems of the type, which is used at {@code place}. */
  static List<Problem> check(TypeModel.Coded type, Place place) {
    List<Problem> problems = new ArrayList<>();
    if (type instanceof TypeModel.Enumeration enumeration) {
      foreign(enumeration.data(), place, problems);
    } else if (type instanceof TypeModel.Structure structure) {
      foreign(structure.data(), place, problems);
      structure.properties().forEach(property -> problems.addAll(PropertyRules.check(property)));
      problems.addAll(NameRules.check(structure.properties()));
    }
    if (type instanceof TypeModel.Choice choice) {
      foreign(choice.data(), place, problems);
      problems.addAll(ChoiceRules.check(choice));
    }
    problems.addAll(EndRules.check(type, place));
    return problems;
  }

  private static void foreign(DataType data, Place place, List<Problem> problems) {
    if (data.needsCodec() && data.origin() == DataType.Origin.CLASS_PATH) {
      problems.add(Diagnostic.FOREIGN_TYPE.at(
          place,
          data.type().simple() + " is compiled already and has no codec, so its Javadoc is not"
              + " in the schema; mark it with @McpType where it is compiled"));
    }
  }
}
