package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.json.JsonException;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.ServiceTable;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What callers are told about recursive, sealed and generic types. */
class GeneratedStructureTest {
  private static ServiceTable trees;
  private static Codec<?> shapes;

  @BeforeAll
  static void compiles(@TempDir Path output) throws Exception {
    GeneratedCode code = GeneratedCode.compile(output);
    shapes = code.codec("com.acme.tree.ShapeCodec");
    trees = code.table("com.acme.tree.TreeServiceTableFactory", Map.of());
  }

  @Test
  void pointsIntoRecursiveTypes() throws Exception {
    String said = call(
        "mirror",
        "{'name':'a','children':[{'name':'b','children':[{'name':'','children':[],'childen':1}]}]}");

    assertThat(said)
        .isEqualTo(
            "/children/0/children/0/name: expected at least 1 character, got \"\" (0 characters)\n"
                + "/children/0/children/0/childen: unknown property; did you mean \"children\"?");
  }

  @Test
  void readsVariantsWhereverTheDiscriminatorStands() throws Exception {
    String said = call(
        "draw",
        "{'others':[],'shape':{'inside':{'radius':1.5,'kind':'Circle'},'value':2,'kind':'square'}}");

    assertThat(said)
        .isEqualTo(
            "{\"kind\":\"square\",\"value\":2,\"inside\":{\"kind\":\"Circle\",\"radius\":1.5}}");
  }

  /** Each level notes its violation before the end is reached: nothing looks ahead. */
  @Test
  void readsEachByteOnceWhereTheDiscriminatorStandsFirst() throws Exception {
    int depth = 60;
    String level = "{ \"kind\" : \"square\", \"value\": 1.5, \"inside\": ";
    JsonReader in = JsonSlice.of(level.repeat(depth) + "not JSON").reader();
    Violations violations = new Violations();

    assertThatThrownBy(() -> shapes.read(in, violations)).isInstanceOf(JsonException.class);

    assertThat(violations.count()).isEqualTo(depth);
  }

  @Test
  void saysWhichVariantsThereAre() throws Exception {
    String said =
        call("draw", "{'shape':{'kind':'Cirle','radius':1},'others':[{'radius':1},{'kind':1},7]}");

    assertThat(said)
        .isEqualTo("/shape/kind: expected one of \"Circle\", \"square\", \"Group\", \"Nothing\","
            + " got \"Cirle\"; did you mean \"Circle\"?\n"
            + "/others/0/kind: required but missing; expected one of \"Circle\", \"square\","
            + " \"Group\", \"Nothing\"\n"
            + "/others/1/kind: expected a string, got the number 1\n"
            + "/others/2: expected an object, got the number 7");
  }

  @Test
  void checksTheMembersOfVariants() throws Exception {
    String said = call(
        "draw",
        "{'shape':{'radius':-1,'kind':'Circle','kind':'square','radus':2},'others':["
            + "{'kind':'Nothing','nothing':0},"
            + "{'kind':'Group','object':'PLAIN','shapes':["
            + "{'kind':'Nothing'},{'kind':'Nothing'},{'kind':'Nothing'},{'kind':'Nothing'}]}]}");

    assertThat(said)
        .isEqualTo("/shape/radius: expected a number of at least 0, got -1\n"
            + "/shape/kind: given more than once\n"
            + "/shape/radus: unknown property; did you mean \"radius\"?\n"
            + "/others/0/nothing: unknown property; allowed are kind\n"
            + "/others/1: a group has no more than 3 shapes");
  }

  @Test
  void checksTheArgumentsOfGenericTypes() throws Exception {
    String said = call(
        "turn",
        "{'page':{'items':[1],'next':{'items':['a']}},'next':{'items':['a'],'first':{'left':1}}}");

    assertThat(said)
        .isEqualTo("/page/items/0: expected a string, got the number 1\n"
            + "/next/items/0: expected an integer, got the string \"a\"\n"
            + "/next/first/left: expected a string, got the number 1\n"
            + "/next/first/right: required but missing; expected an integer");
  }

  @Test
  void fillsPlainClassesAndWritesThem() throws Exception {
    String said = call(
        "order",
        "{'number':7,'note':[1],'customer':'c','lines':[{'count':2,'article':'a'}],"
            + "'earlier':{'number':6,'customer':'c','lines':[],'paid':false}}");

    assertThat(said)
        .isEqualTo(
            "{\"number\":7,\"customer\":\"c\",\"lines\":[{\"article\":\"a\",\"count\":2}],"
                + "\"paid\":true,\"earlier\":{\"number\":6,\"customer\":\"c\",\"lines\":[],\"paid\":false}}");
  }

  @Test
  void checksPlainClasses() throws Exception {
    String said = call(
        "order",
        "{'number':0,'customer':'','lines':[{'count':10,'article':'a','price':1}],"
            + "'earlier':{'number':1300,'customer':'c','lines':[]}}");

    assertThat(said)
        .isEqualTo("/number: expected an integer of at least 1, got 0\n"
            + "/customer: expected at least 1 character, got \"\" (0 characters)\n"
            + "/lines/0/count: expected an integer of at most 9, got 10\n"
            + "/lines/0/price: unknown property; allowed are article, count\n"
            + "/earlier: 1300 is no order's number");
  }

  @Test
  void endsTheWritingOfAnObjectThatContainsItself() throws Exception {
    String said = call("loop", "{}");

    assertThat(said)
        .startsWith("broken: /earlier/earlier/")
        .endsWith("/earlier: nested deeper than 100");
  }

  private static String call(String tool, String arguments) throws Exception {
    return GeneratedCode.call(trees, tool, arguments.replace('\'', '"'));
  }
}
