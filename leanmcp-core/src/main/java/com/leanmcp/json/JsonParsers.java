package com.leanmcp.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;

/** jackson-core as this room uses it: UTF-8 only, with limits, and with errors that do not quote the input. */
final class JsonParsers {
  private static final int POOLED_BUFFERS = 64;

  private static final JsonFactory FACTORY = new JsonFactoryBuilder()
      .disable(JsonFactory.Feature.CHARSET_DETECTION) // JSON over MCP is UTF-8
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
      .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
      .recyclerPool(JsonRecyclerPools.newBoundedPool(POOLED_BUFFERS))
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(JsonReader.MAX_DEPTH)
          .maxNumberLength(JsonReader.MAX_NUMBER_LENGTH)
          .maxNameLength(JsonReader.MAX_NAME_LENGTH)
          .maxStringLength(Integer.MAX_VALUE)
          .build())
      .build();

  private JsonParsers() {}

  static JsonParser create(byte[] buffer, int offset, int length) throws IOException {
    return FACTORY.createParser(buffer, offset, length);
  }

  static JsonException problem(IOException e) {
    if (e instanceof StreamConstraintsException) {
      return new JsonException(
          JsonException.Problem.LIMIT,
          "nested deeper than " + JsonReader.MAX_DEPTH + ", or a number or name that is too long");
    }
    if (e instanceof JsonParseException at && at.getLocation() != null) {
      return new JsonException(
          JsonException.Problem.SYNTAX,
          "not valid JSON at byte " + at.getLocation().getByteOffset());
    }
    return new JsonException(JsonException.Problem.SYNTAX, "not valid JSON");
  }
}
