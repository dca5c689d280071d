package com.acme.offer;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link ContentService.Region}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class ContentService_RegionCodec implements Codec<ContentService.Region> {
  static final ContentService_RegionCodec INSTANCE = new ContentService_RegionCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\",\"x-mcp-header\":\"Region\"}},"
      + "\"required\":[\"code\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("code");

  private ContentService_RegionCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public ContentService.Region read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String code = null;
    boolean hasCode = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "code" -> {
          if (hasCode) {
            violations.duplicate("code");
          }
          hasCode = true;
          violations.enter("code");
          code = Strings.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasCode) {
      violations.missing("code", "a string");
    }
    return violations.count() == before ? new ContentService.Region(code) : null;
  }

  @Override
  public void write(ContentService.Region value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("code");
    out.name("code");
    Strings.write(value.code(), out, violations);
    violations.leave();
    out.endObject();
  }
}
