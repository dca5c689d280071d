package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceUnavailableException;
import com.leanmcp.service.ToolDefinition;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedTableTest {
  private static final String EVERYTHING = """
      {"text":"abc","boxedFlag":true,"small":10,"digit":2,"large":9007199254740993,"whole":1e2,\
      "step":1000,"free":-0.5,"boxedLong":7.0,"level":"LOW","levels":["HIGH"],\
      "name":{"before":"b","e":"e","value":1,"hasValue":"h"}}""";

  private static GeneratedCode code;
  private static ServiceTable demo;

  @BeforeAll
  static void compiles(@TempDir Path output) throws Exception {
    code = GeneratedCode.compile(output);
    Class<?> clock = code.type("com.acme.DemoService$Clock");
    Object stopped =
        Proxy.newProxyInstance(clock.getClassLoader(), new Class<?>[] {clock}, (p, m, a) -> 42L);
    demo = code.table("com.acme.DemoServiceTableFactory", Map.of(clock, stopped));
  }

  @Test
  void listsToolsInTheOrderOfTheClass() {
    assertThat(demo.tools())
        .extracting(ToolDefinition::name)
        .containsExactly("echo", "add", "who.am-i", "plans", "forget", "best", "everything");
  }

  @Test
  void callsWithARecord() throws Exception {
    assertThat(call("echo", "{\"message\":\"hi\"}"))
        .isEqualTo("{\"message\":\"hi\",\"userId\":\"user_1\",\"timestamp\":42}");
  }

  @Test
  void callsWithParameters() throws Exception {
    assertThat(call("add", "{\"b\":3,\"a\":4.0}")).isEqualTo("text 7");
    assertThat(call("add", "{\"a\":4}")).isEqualTo("text 6");
    assertThat(call("who.am-i", "{}")).isEqualTo("text user_1");
    assertThat(call("best", "{}")).isEqualTo("text FREE");
    assertThat(call("forget", "{\"violations\":\"TEAM\"}")).isEqualTo("nothing");
    assertThat(call("plans", "{\"in\":[],\"call\":true,\"name\":[1,2.5]}"))
        .isEqualTo("[[\"FREE\"]]");
  }

  @Test
  void readsAndWritesEveryType() throws Exception {
    assertThat(call("everything", EVERYTHING))
        .isEqualTo("{\"text\":\"abc\",\"choice\":\"b\",\"flag\":true,\"boxedFlag\":true,"
            + "\"small\":10,\"medium\":-3,\"digit\":2,\"large\":9007199254740993,\"ratio\":0.5,"
            + "\"whole\":100.0,\"step\":1000.0,\"free\":-0.5,\"boxedLong\":7,\"level\":\"LOW\","
            + "\"levels\":[\"HIGH\"],"
            + "\"name\":{\"before\":\"b\",\"e\":\"e\",\"value\":1,\"hasValue\":\"h\"}}");
  }

  @Test
  void saysAllThatIsWrongWithARecord() throws Exception {
    assertThat(call("echo", "{\"mesage\":\"hi\"}"))
        .isEqualTo("/mesage: unknown property; did you mean \"message\"?\n"
            + "/message: required but missing; expected a string of at least 1 character");
    assertThat(call("echo", "{\"message\":\"\"}"))
        .isEqualTo("/message: expected at least 1 character, got \"\" (0 characters)");
    assertThat(call("echo", "{\"message\":[1]}"))
        .isEqualTo("/message: expected a string, got an array");
    assertThat(call("echo", "{\"message\":\"a\",\"message\":\"b\"}"))
        .isEqualTo("/message: given more than once");
    assertThat(call("echo", "{\"message\":null}"))
        .isEqualTo("/message: expected a string, got null");
  }

  @Test
  void saysAllThatIsWrongWithParameters() throws Exception {
    assertThat(call("add", "{\"a\":2147483648,\"b\":0,\"c\":{}}"))
        .isEqualTo("/a: expected an integer from -2147483648 to 2147483647, got the number"
            + " 2147483648\n"
            + "/b: expected an integer of at least 1, got 0\n"
            + "/c: unknown property; did you mean \"a\"?");
    assertThat(call("who.am-i", "{\"x\":1}"))
        .isEqualTo("/x: unknown property; no properties are allowed here");
    assertThat(call("forget", "{\"violations\":\"ENTERPRISE\",\"service\":\"GOLD\"}"))
        .isEqualTo("/violations: expected one of \"FREE\", \"TEAM\", got \"ENTERPRISE\"\n"
            + "/service: expected one of \"FREE\", \"TEAM\", \"ENTERPRISE\", got \"GOLD\"");
  }

  @Test
  void pointsIntoListsAndLetsConstructorsRefuse() throws Exception {
    assertThat(
            call(
                "plans",
                "{\"call\":1,\"in\":[{\"street\":\"nowhere\",\"plan\":\"FREE\"},{\"street\":\"x\"},7]}"))
        .isEqualTo("/call: expected true or false, got the number 1\n"
            + "/in/0: there is no street called nowhere\n"
            + "/in/1/street: expected at least 2 characters, got \"x\" (1 character)\n"
            + "/in/1/plan: required but missing; expected one of \"FREE\", \"TEAM\","
            + " \"ENTERPRISE\"\n"
            + "/in/2: expected an object, got the number 7");
  }

  @Test
  void asksForWhatTheConstructorNeeds() {
    assertThatThrownBy(() -> code.table("com.acme.DemoServiceTableFactory", Map.of()))
        .isInstanceOf(ServiceUnavailableException.class)
        .hasMessageStartingWith("com.acme.DemoService asks for Clock clock");
  }

  @Test
  void refusesToolsItDoesNotHave() {
    assertThatThrownBy(() -> call("nope", "{}")).hasMessage("no tool nope");
  }

  private static String call(String tool, String arguments) throws Exception {
    return GeneratedCode.call(demo, tool, arguments);
  }
}
