package com.leanmcp.protocol;

import static com.leanmcp.protocol.ProtocolRevision.MODERN;
import static com.leanmcp.protocol.ProtocolRevision.V2024_11_05;
import static com.leanmcp.protocol.ProtocolRevision.V2025_03_26;
import static com.leanmcp.protocol.ProtocolRevision.V2025_06_18;
import static com.leanmcp.protocol.ProtocolRevision.V2025_11_25;
import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.content.Annotations;
import com.leanmcp.content.Content;
import com.leanmcp.content.Icon;
import com.leanmcp.content.ResourceContents;
import com.leanmcp.content.Role;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.Label;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentWriterTest {
  private static final byte[] BYTES = {1, 2, 3};
  private static final JsonObject META =
      new JsonObject(Map.of("com.acme/x", new JsonNumber(BigDecimal.ONE)));
  private static final Annotations HINTS = Annotations.NONE
      .audience(Role.USER, Role.ASSISTANT)
      .priority(0.5)
      .lastModified(Instant.parse("2026-01-02T03:04:05Z"));

  private static String write(Content content, ProtocolRevision revision) {
    JsonWriter out = new JsonWriter();
    Violations violations = new Violations();
    new ContentWriter(revision).write(content, out, violations);
    assertThat(violations.isEmpty()).isTrue();
    return out.toString();
  }

  private static String write(Label label, ProtocolRevision revision) {
    JsonWriter out = new JsonWriter().beginObject();
    LabelWriter.write(label, out, revision);
    return out.endObject().toString();
  }

  @Test
  void everyRevisionKnowsTextAndImages() {
    for (ProtocolRevision revision : ProtocolRevision.values()) {
      assertThat(write(Content.text("a"), revision))
          .isEqualTo("{\"type\":\"text\",\"text\":\"a\"}");
      assertThat(write(Content.image(BYTES, "image/png"), revision))
          .isEqualTo("{\"type\":\"image\",\"data\":\"AQID\",\"mimeType\":\"image/png\"}");
    }
  }

  @Test
  void soundBecomesATextBefore20250326() {
    Content sound = Content.audio(BYTES, "audio/wav");

    assertThat(write(sound, V2024_11_05))
        .isEqualTo("{\"type\":\"text\",\"text\":\"[audio/wav, 3 bytes]\"}");
    assertThat(write(sound, V2025_03_26))
        .isEqualTo("{\"type\":\"audio\",\"data\":\"AQID\",\"mimeType\":\"audio/wav\"}");
  }

  @Test
  void aLinkBecomesATextBefore20250618() {
    Content link =
        Content.link("test://a", "a").title("A").description("an a").mimeType("text/plain");

    assertThat(write(link, V2025_03_26)).isEqualTo("{\"type\":\"text\",\"text\":\"a: test://a\"}");
    assertThat(write(link, V2025_06_18))
        .isEqualTo(
            "{\"type\":\"resource_link\",\"uri\":\"test://a\",\"name\":\"a\",\"title\":\"A\","
                + "\"description\":\"an a\",\"mimeType\":\"text/plain\"}");
  }

  @Test
  void anEmbeddedResourceHoldsTextOrBytes() {
    Content text = Content.resource(ResourceContents.text("test://a", "text/plain", "a"));
    Content blob = Content.resource(
        new ResourceContents.Blob("test://b", Optional.empty(), BYTES, ResourceContents.NO_META));

    assertThat(write(text, V2024_11_05))
        .isEqualTo("{\"type\":\"resource\",\"resource\":{\"uri\":\"test://a\","
            + "\"mimeType\":\"text/plain\",\"text\":\"a\"}}");
    assertThat(write(blob, MODERN))
        .isEqualTo("{\"type\":\"resource\",\"resource\":{\"uri\":\"test://b\",\"blob\":\"AQID\"}}");
  }

  @Test
  void hintsAndMetaAreWrittenAsFarAsTheRevisionKnowsThem() {
    Content content = Content.text("a").with(HINTS).with(META);

    assertThat(write(content, V2025_03_26))
        .isEqualTo("{\"type\":\"text\",\"text\":\"a\",\"annotations\":{"
            + "\"audience\":[\"user\",\"assistant\"],\"priority\":0.5}}");
    assertThat(write(content, V2025_06_18))
        .isEqualTo("{\"type\":\"text\",\"text\":\"a\",\"annotations\":{"
            + "\"audience\":[\"user\",\"assistant\"],\"priority\":0.5,"
            + "\"lastModified\":\"2026-01-02T03:04:05Z\"},\"_meta\":{\"com.acme/x\":1}}");
  }

  @Test
  void hintsOfWhichARevisionKnowsNoneAreLeftOut() {
    Content content = Content.text("a")
        .with(Annotations.NONE.lastModified(Instant.parse("2026-01-02T03:04:05Z")));

    assertThat(write(content, V2025_03_26)).isEqualTo("{\"type\":\"text\",\"text\":\"a\"}");
  }

  @Test
  void textThatIsNoUnicodeIsNoted() {
    Violations violations = new Violations();

    new ContentWriter(MODERN).write(Content.text("\ud800"), new JsonWriter(), violations);

    assertThat(violations.isEmpty()).isFalse();
  }

  @Test
  void labelsAreWrittenAsFarAsTheRevisionKnowsThem() {
    Icon icon = new Icon(
        "https://acme.com/i.png",
        Optional.of("image/png"),
        List.of("48x48"),
        Optional.of(Icon.Theme.DARK));
    Label label = new Label(
        Optional.of("Title"), Optional.of("words"), List.of(icon), Optional.of("{\"x\":1}"));

    assertThat(write(label, V2025_03_26)).isEqualTo("{\"description\":\"words\"}");
    assertThat(write(label, V2025_06_18))
        .isEqualTo("{\"title\":\"Title\",\"description\":\"words\",\"_meta\":{\"x\":1}}");
    assertThat(write(label, V2025_11_25))
        .isEqualTo("{\"title\":\"Title\",\"description\":\"words\",\"icons\":[{"
            + "\"src\":\"https://acme.com/i.png\",\"mimeType\":\"image/png\",\"sizes\":[\"48x48\"],"
            + "\"theme\":\"dark\"}],\"_meta\":{\"x\":1}}");
    assertThat(write(Label.NONE, MODERN)).isEqualTo("{}");
  }
}
