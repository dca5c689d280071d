package com.acme.offer;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link BriefService.Tone}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class BriefService_ToneCodec implements Codec<BriefService.Tone> {
  static final BriefService_ToneCodec INSTANCE = new BriefService_ToneCodec();

  static final String SCHEMA = "{\"type\":\"string\",\"enum\":[\"WARM\",\"DRY\"]}";

  private static final List<String> NAMES = List.of("WARM", "DRY");

  private BriefService_ToneCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public BriefService.Tone read(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return null;
    }
    String name = in.string();
    return switch (name) {
      case "WARM" -> BriefService.Tone.WARM;
      case "DRY" -> BriefService.Tone.DRY;
      default -> {
        Strings.oneOf(name, NAMES, violations);
        yield null;
      }
    };
  }

  @Override
  public void write(BriefService.Tone value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    out.string(value.name());
  }
}
