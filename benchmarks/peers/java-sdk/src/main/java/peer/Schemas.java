package peer;

/** The input schemas of the benchmark's tools. */
final class Schemas {
  static final String ECHO =
      """
      {"type":"object","properties":{"message":{"type":"string","minLength":1,"description":"Text to return"}},
       "required":["message"]}""";
  static final String ADD =
      """
      {"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"integer"}},"required":["a","b"]}""";
  static final String ORDER =
      """
      {"type":"object","properties":{
        "customer":{"type":"object","properties":{
          "name":{"type":"string","minLength":1},"email":{"type":"string","minLength":3}},
          "required":["name","email"]},
        "items":{"type":"array","minItems":1,"items":{"type":"object","properties":{
          "sku":{"type":"string","minLength":1},"quantity":{"type":"integer","minimum":1},"price":{"type":"number"}},
          "required":["sku","quantity","price"]}}},
       "required":["customer","items"]}""";
  static final String FILLER =
      """
      {"type":"object","properties":{"text":{"type":"string","description":"Input text"},
       "limit":{"type":"integer","description":"Maximum number of results"}},"required":["text"]}""";

  private Schemas() {}
}
