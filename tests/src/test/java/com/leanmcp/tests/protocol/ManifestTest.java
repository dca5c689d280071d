package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.manifest.ManifestReader;
import com.leanmcp.manifest.ServiceManifest;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.service.Gate;
import com.leanmcp.tests.wire.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the manifests say that a server offers is what the server says. */
class ManifestTest {
  private static McpServer server;
  private static List<ServiceManifest> manifests;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start();
    Path classes =
        Path.of(Gate.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.list(classes.resolve("META-INF/leanmcp"))) {
      List<ServiceManifest> read = new ArrayList<>();
      for (Path file : files.toList()) {
        read.add(ManifestReader.read(JsonSlice.of(Files.readString(file))));
      }
      manifests = read;
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "tools, tools/list, tools",
    "prompts, prompts/list, prompts",
    "resources, resources/list, resources",
    "templates, resources/templates/list, resourceTemplates"
  })
  void manifestsSayWhatListsShow(String list, String method, String member) {
    List<JsonValue> listed = Message.modern(server.port(), method, "")
        .send()
        .at("result." + member)
        .map(each -> ((JsonArray) each).elements())
        .orElseThrow();

    assertThat(manifests.stream().flatMap(each -> shown(each, list)).toList())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  /** The entries of a list of a manifest, without what clients do not see. */
  private static Stream<JsonValue> shown(ServiceManifest manifest, String list) {
    if (list.equals("tools")) {
      return manifest.tools().stream()
          .map(tool -> ManifestReader.parse(JsonSlice.of(tool.entry())));
    }
    JsonWriter out = new JsonWriter();
    manifest.write(out);
    JsonObject all = ManifestReader.parse(JsonSlice.of(out.toString()));
    return ((JsonArray) all.get(list).orElseThrow())
        .elements().stream().map(each -> seen((JsonObject) each));
  }

  private static JsonValue seen(JsonObject entry) {
    Map<String, JsonValue> members = new LinkedHashMap<>(entry.members());
    members.keySet().removeAll(List.of("access", "blocking", "needs"));
    members.remove("arguments", new JsonArray(List.of()));
    return new JsonObject(members);
  }
}
