package com.leanmcp.maven.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.manifest.ManifestReader;
import org.junit.jupiter.api.Test;

class ResultTextTest {
  private static ResultText result(String json) {
    return new ResultText(ManifestReader.parse(JsonSlice.of(json)));
  }

  @Test
  void printsTextsAndDescribesWhatIsNone() {
    assertThat(result("""
        {"content":[{"type":"text","text":"one\\ntwo\\t\\u001b[31m"},
        {"type":"image","data":"aGVsbG8=","mimeType":"image/png"},
        {"type":"audio","data":"aGVsbG8h","mimeType":"audio/wav"},
        {"type":"resource_link","uri":"book://1"},
        {"type":"resource","resource":{"uri":"book://2","text":"once"}},
        {"type":"resource","resource":{"uri":"book://3","blob":"aGk=","mimeType":"a/b"}},
        {"type":"hologram"}]}""").text()).isEqualTo("""
        one
        two\t\\u001b[31m
        [image, image/png, 5 bytes]
        [audio, audio/wav, 6 bytes]
        [link to book://1]
        [resource book://2]
        once
        [resource book://3, a/b, 2 bytes]
        [hologram]
        """);
  }

  @Test
  void printsStructuredContentOnce() {
    assertThat(result("""
            {"content":[{"type":"text","text":"{\\"a\\":[1]}"},{"type":"text","text":"a note"}],
            "structuredContent":{"a":[1]}}""").text()).isEqualTo("a note\n{\n  \"a\": [\n    1\n  ]\n}\n");
  }

  @Test
  void saysThatThereIsNothing() {
    assertThat(result("{\"content\":[]}").text()).isEqualTo("(no content)\n");
    assertThat(result("{\"content\":[]}").isError()).isFalse();
    assertThat(result("{\"isError\":true}").isError()).isTrue();
  }
}
