package com.acme.offer;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Booleans;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link ContentService.Order}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class ContentService_OrderCodec implements Codec<ContentService.Order> {
  static final ContentService_OrderCodec INSTANCE = new ContentService_OrderCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"region\":{\"type\":\"object\","
      + "\"properties\":{\"code\":{\"type\":\"string\",\"x-mcp-header\":\"Region\"}},\"required\":[\"code\"],"
      + "\"additionalProperties\":false},\"rush-it\":{\"type\":\"boolean\",\"x-mcp-header\":\"Rush\"}},"
      + "\"required\":[\"region\",\"rush-it\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("region", "rush-it");

  private ContentService_OrderCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public ContentService.Order read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    ContentService.Region region = null;
    boolean hasRegion = false;
    boolean rush = false;
    boolean hasRush = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "region" -> {
          if (hasRegion) {
            violations.duplicate("region");
          }
          hasRegion = true;
          violations.enter("region");
          region = ContentService_RegionCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        case "rush-it" -> {
          if (hasRush) {
            violations.duplicate("rush-it");
          }
          hasRush = true;
          violations.enter("rush-it");
          rush = Booleans.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasRegion) {
      violations.missing("region", "an object");
    }
    if (!hasRush) {
      violations.missing("rush-it", "true or false");
    }
    return violations.count() == before ? new ContentService.Order(region, rush) : null;
  }

  @Override
  public void write(ContentService.Order value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("region");
    out.name("region");
    ContentService_RegionCodec.INSTANCE.write(value.region(), out, violations);
    violations.leave();
    violations.enter("rush-it");
    out.name("rush-it");
    out.bool(value.rush());
    violations.leave();
    out.endObject();
  }
}
