package com.acme.offer;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link BriefService.Letter}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class BriefService_LetterCodec implements Codec<BriefService.Letter> {
  static final BriefService_LetterCodec INSTANCE = new BriefService_LetterCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"to\":{\"type\":\"string\",\"description\":\"whom it is "
      + "for\"},\"tone\":{\"type\":\"string\",\"title\":\"Tone\",\"description\":\"How it sounds\","
      + "\"enum\":[\"WARM\",\"DRY\"]}},\"required\":[\"to\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("to", "tone");

  private BriefService_LetterCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public BriefService.Letter read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String to = null;
    boolean hasTo = false;
    Optional<BriefService.Tone> tone = Optional.empty();
    boolean hasTone = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "to" -> {
          if (hasTo) {
            violations.duplicate("to");
          }
          hasTo = true;
          violations.enter("to");
          to = Strings.read(in, violations);
          violations.leave();
        }
        case "tone" -> {
          if (hasTone) {
            violations.duplicate("tone");
          }
          hasTone = true;
          violations.enter("tone");
          tone = Optional.ofNullable(BriefService_ToneCodec.INSTANCE.read(in, violations));
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasTo) {
      violations.missing("to", "a string");
    }
    return violations.count() == before ? new BriefService.Letter(to, tone) : null;
  }

  @Override
  public void write(BriefService.Letter value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("to");
    out.name("to");
    Strings.write(value.to(), out, violations);
    violations.leave();
    Optional<BriefService.Tone> tone = value.tone();
    if (tone == null || tone.isPresent()) {
      violations.enter("tone");
      out.name("tone");
      BriefService_ToneCodec.INSTANCE.write(tone == null ? null : tone.orElse(null), out, violations);
      violations.leave();
    }
    out.endObject();
  }
}
