package com.leanmcp.processor.write;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Violations;
import com.squareup.javapoet.ParameterSpec;

/** The parameters that every generated reader and writer has. */
final class Parameters {
  static final ParameterSpec IN = ParameterSpec.builder(JsonReader.class, "in").build();
  static final ParameterSpec OUT =
      ParameterSpec.builder(JsonWriter.class, "out").build();
  static final ParameterSpec VIOLATIONS =
      ParameterSpec.builder(Violations.class, "violations").build();

  private Parameters() {}
}
