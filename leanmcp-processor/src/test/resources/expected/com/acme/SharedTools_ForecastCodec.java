package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link SharedTools.Forecast}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class SharedTools_ForecastCodec implements Codec<SharedTools.Forecast> {
  static final SharedTools_ForecastCodec INSTANCE = new SharedTools_ForecastCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"},\"days\":{\"type\":\"integer\","
      + "\"minimum\":-2147483648,\"maximum\":2147483647}},\"required\":[\"city\",\"days\"],"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("city", "days");

  private SharedTools_ForecastCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public SharedTools.Forecast read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String city = null;
    boolean hasCity = false;
    int days = 0;
    boolean hasDays = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "city" -> {
          if (hasCity) {
            violations.duplicate("city");
          }
          hasCity = true;
          violations.enter("city");
          city = Strings.read(in, violations);
          violations.leave();
        }
        case "days" -> {
          if (hasDays) {
            violations.duplicate("days");
          }
          hasDays = true;
          violations.enter("days");
          days = Integers.readInt(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasCity) {
      violations.missing("city", "a string");
    }
    if (!hasDays) {
      violations.missing("days", "an integer");
    }
    return violations.count() == before ? new SharedTools.Forecast(city, days) : null;
  }

  @Override
  public void write(SharedTools.Forecast value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("city");
    out.name("city");
    Strings.write(value.city(), out, violations);
    violations.leave();
    violations.enter("days");
    out.name("days");
    out.number(value.days());
    violations.leave();
    out.endObject();
  }
}
