package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.service.ServiceTable;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values of every type through a generated table. */
class GeneratedTypesTest {
  private static ServiceTable table;

  @BeforeAll
  static void compiles(@TempDir Path output) throws Exception {
    table = GeneratedCode.compile(output).table("com.acme.TypesServiceTableFactory", Map.of());
  }

  @Test
  void passesParametersByTheirTypes() throws Exception {
    assertThat(call(
            "join",
            "{\"day\":\"2026-02-28\",\"separator\":\"+\",\"names\":[\"a\",\"b\"],\"more\":2}"))
        .isEqualTo("text 2026-02-28a+bnullOptionalInt[2]");
  }

  @Test
  void returnsSingleValuesAsText() throws Exception {
    assertThat(call("date", "{\"date\":\"2026-02-28T10:15:00+01:00\"}"))
        .isEqualTo("text 2026-02-28T10:15:00+01:00");
    assertThat(call("character", "{\"input\":\"é\"}")).isEqualTo("text é");
    assertThat(call("number", "{\"input\":12e1}")).isEqualTo("text 120");
    assertThat(call("bytes", "{\"input\":\"AAEC\"}")).isEqualTo("text AAEC");
  }

  @Test
  void returnsFreeFormJsonMapsAndArraysAsJson() throws Exception {
    assertThat(call("anything", "{\"input\":{\"b\":[1,1.50,null],\"a\":true}}"))
        .isEqualTo("{\"b\":[1,1.50,null],\"a\":true}");
    assertThat(call("anything", "{\"input\":null}")).isEqualTo("null");
    assertThat(call("map", "{\"input\":{\"b\":[\"TEAM\",\"FREE\"],\"a\":[]}}"))
        .isEqualTo("{\"b\":[\"TEAM\",\"FREE\"],\"a\":[]}");
    assertThat(call("longs", "{\"input\":[1,9223372036854775807]}"))
        .isEqualTo("[1,9223372036854775807]");
  }

  @Test
  void leavesOutWhatIsAbsent() throws Exception {
    assertThat(call("absences", "{}")).isEqualTo("{\"ratio\":0.5,\"digit\":4}");
    assertThat(call("absences", "{\"text\":null,\"number\":null,\"day\":null,\"anything\":null}"))
        .isEqualTo("/text: expected a string, got null\n"
            + "/number: expected an integer, got null\n"
            + "/day: expected a date such as \"2026-02-28\", got null");
  }

  @Test
  void findsNullableOnClassesAndTypeParameters() throws Exception {
    assertThat(call("contact", "{}")).isEqualTo("{}");
    assertThat(call("contact", "{\"birthday\":{}}")).isEqualTo("{\"birthday\":{}}");
    String contact = "{\"mail\":\"m\",\"phone\":\"p\",\"birthday\":{\"value\":\"2026-02-28\"}}";
    assertThat(call("contact", contact)).isEqualTo(contact);
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    assertThat(call("moments", "{\"zoned\":\"2026-02-28T10:15:30+01:00[Moon/Sea]\"}"))
        .isEqualTo("""
            /zoned: expected a date and time with a zone such as "2026-02-28T10:15:30+01:00[Europe/Paris]", got the string "2026-02-28T10:15:30+01:00[Moon/Sea]"
            /date: required but missing; expected a date such as "2026-02-28"
            /time: required but missing; expected a time such as "10:15:30"
            /dateTime: required but missing; expected a date and time such as "2026-02-28T10:15:30"
            /offset: required but missing; expected a date and time with an offset such as "2026-02-28T10:15:30+01:00"
            /instant: required but missing; expected a date and time in UTC such as "2026-02-28T10:15:30Z"
            /duration: required but missing; expected a duration such as "PT1H30M"
            /period: required but missing; expected a period such as "P1Y2M10D"
            /year: required but missing; expected an integer
            /month: required but missing; expected a month such as "2026-02\"""");
    assertThat(call("atoms", "{}"))
        .contains("/letter: required but missing; expected a single character")
        .contains("/bytes: required but missing; expected a base64 string")
        .contains("/id: required but missing; expected a UUID")
        .contains("/url: required but missing; expected an http or https URL")
        .contains("/json: required but missing; expected a JSON value")
        .contains("/map: required but missing; expected an object");
  }

  @Test
  void pointsAtEqualElementsAndNames() throws Exception {
    assertThat(call("map", "{\"input\":{\"a\":[\"FREE\",\"TEAM\",\"FREE\"],\"b\":[],\"b\":[]}}"))
        .isEqualTo("/input/a/2: expected elements that differ, got the same as at index 0\n"
            + "/input/b: given more than once");
    assertThat(call("anything", "{\"input\":[{\"a\":1,\"a\":\"\\ud800\"}]}"))
        .isEqualTo("/input/0/a: given more than once\n"
            + "/input/0/a: expected Unicode text, got a lone surrogate as character 1");
  }

  @Test
  void readsContainersOfWhatContainsThem() throws Exception {
    String empty = "{\"name\":\"b\",\"folders\":{},\"list\":[],\"set\":[]}";
    String folder = "{\"name\":\"a\",\"folders\":{\"x\":" + empty + "},\"list\":[" + empty
        + "],\"set\":[" + empty + "]}";

    assertThat(call("folder", folder)).isEqualTo(folder);
    assertThat(call("folder", folder.replace("\"b\"", "1")))
        .isEqualTo("/folders/x/name: expected a string, got the number 1\n"
            + "/list/0/name: expected a string, got the number 1\n"
            + "/set/0/name: expected a string, got the number 1");
  }

  @Test
  void waitsForStages() throws Exception {
    assertThat(call("echoLater", "{\"message\":\"m\"}"))
        .isEqualTo("{\"message\":\"m\",\"timestamp\":1}");
    assertThat(call("listLater", "{\"message\":\"m\"}")).isEqualTo("[\"m\"]");
    assertThat(call("nothingLater", "{}")).isEqualTo("nothing");
    assertThatThrownBy(() -> call("failLater", "{\"message\":\"m\"}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("m");
  }

  private static String call(String tool, String arguments) throws Exception {
    return GeneratedCode.call(table, tool, arguments);
  }
}
