package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Base64s;
import com.leanmcp.schema.Booleans;
import com.leanmcp.schema.Characters;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Dates;
import com.leanmcp.schema.Decimals;
import com.leanmcp.schema.FreeForm;
import com.leanmcp.schema.JsonValues;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Maps;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Uris;
import com.leanmcp.schema.Uuids;
import com.leanmcp.schema.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Atoms}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class AtomsCodec implements Codec<Atoms> {
  public static final AtomsCodec INSTANCE = new AtomsCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"letter\":{\"type\":\"string\",\"minLength\":1,"
      + "\"maxLength\":1,\"pattern\":\"^[\\\\u0000-\\\\uFFFF]$\"},\"boxed\":{\"type\":\"string\","
      + "\"minLength\":1,\"maxLength\":1,\"pattern\":\"^[\\\\u0000-\\\\uFFFF]$\"},"
      + "\"huge\":{\"type\":\"integer\"},\"exact\":{\"type\":\"number\"},\"bytes\":{\"type\":\"string\","
      + "\"contentEncoding\":\"base64\",\"pattern\":\"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-"
      + "Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$\"},\"id\":{\"type\":\"string\",\"format\":\"uuid\"},"
      + "\"uri\":{\"type\":\"string\",\"format\":\"uri\",\"pattern\":\"^[A-Za-z][A-Za-z0-9+.-]*:(?!#|$|//$"
      + ")(//\\\\[[0-9A-Fa-f:.]+\\\\](:[0-9]{1,5})?(?=[/?#]|$))?[A-Za-z0-9._~!$&'()*+,"
      + ";=:@%/?-]*(#[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?$\"},\"url\":{\"type\":\"string\","
      + "\"format\":\"uri\",\"pattern\":\"^https?://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1"
      + ",5})?([/?][A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?(#[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?$\"},"
      + "\"json\":{},\"anything\":{},\"map\":{\"type\":\"object\"},\"list\":{\"type\":\"array\",\"items\":{}},"
      + "\"single\":{\"type\":\"number\",\"minimum\":-3.4028235E+38,\"maximum\":3.4028235E+38},"
      + "\"twice\":{\"type\":\"number\",\"minimum\":-1.7976931348623157E+308,"
      + "\"maximum\":1.7976931348623157E+308},\"price\":{\"type\":\"number\",\"minimum\":0,"
      + "\"maximum\":1E+30,\"default\":1.50},\"serial\":{\"type\":\"integer\",\"enum\":[1,1E+2,"
      + "123456789012345678901234567890],\"minimum\":-1.5},\"day\":{\"type\":\"string\","
      + "\"description\":\"when\",\"format\":\"date\"},\"texts\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"string\"}},\"flag\":{\"type\":\"boolean\"}},\"required\":[\"letter\",\"boxed\","
      + "\"huge\",\"exact\",\"bytes\",\"id\",\"uri\",\"url\",\"json\",\"anything\",\"map\",\"list\",\"single\","
      + "\"twice\",\"serial\",\"day\",\"texts\",\"flag\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("letter", "boxed", "huge", "exact", "bytes", "id", "uri", "url", "json", "anything", "map", "list", "single", "twice", "price", "serial", "day", "texts", "flag");

  private static final BigDecimal PRICE_MINIMUM = new BigDecimal("0");

  private static final BigDecimal PRICE_MAXIMUM = new BigDecimal("1E+30");

  private static final BigDecimal SERIAL_MINIMUM = new BigDecimal("-1.5");

  private static final List<BigDecimal> SERIAL_ALLOWED = List.of(new BigDecimal("1"), new BigDecimal("1E+2"), new BigDecimal("123456789012345678901234567890"));

  private AtomsCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Atoms read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    char letter = 0;
    boolean hasLetter = false;
    Character boxed = null;
    boolean hasBoxed = false;
    BigInteger huge = null;
    boolean hasHuge = false;
    BigDecimal exact = null;
    boolean hasExact = false;
    byte[] bytes = null;
    boolean hasBytes = false;
    UUID id = null;
    boolean hasId = false;
    URI uri = null;
    boolean hasUri = false;
    URL url = null;
    boolean hasUrl = false;
    JsonValue json = null;
    boolean hasJson = false;
    Object anything = null;
    boolean hasAnything = false;
    Map<String, Object> map = null;
    boolean hasMap = false;
    List<Object> list = null;
    boolean hasList = false;
    float single = 0;
    boolean hasSingle = false;
    double twice = 0;
    boolean hasTwice = false;
    BigDecimal price = new BigDecimal("1.50");
    boolean hasPrice = false;
    BigInteger serial = null;
    boolean hasSerial = false;
    LocalDate day = null;
    boolean hasDay = false;
    List<String> texts = null;
    boolean hasTexts = false;
    boolean flag = false;
    boolean hasFlag = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "letter" -> {
          if (hasLetter) {
            violations.duplicate("letter");
          }
          hasLetter = true;
          violations.enter("letter");
          letter = Characters.read(in, violations);
          violations.leave();
        }
        case "boxed" -> {
          if (hasBoxed) {
            violations.duplicate("boxed");
          }
          hasBoxed = true;
          violations.enter("boxed");
          boxed = Characters.read(in, violations);
          violations.leave();
        }
        case "huge" -> {
          if (hasHuge) {
            violations.duplicate("huge");
          }
          hasHuge = true;
          violations.enter("huge");
          huge = Decimals.readBigInteger(in, violations);
          violations.leave();
        }
        case "exact" -> {
          if (hasExact) {
            violations.duplicate("exact");
          }
          hasExact = true;
          violations.enter("exact");
          exact = Decimals.readBigDecimal(in, violations);
          violations.leave();
        }
        case "bytes" -> {
          if (hasBytes) {
            violations.duplicate("bytes");
          }
          hasBytes = true;
          violations.enter("bytes");
          bytes = Base64s.read(in, violations);
          violations.leave();
        }
        case "id" -> {
          if (hasId) {
            violations.duplicate("id");
          }
          hasId = true;
          violations.enter("id");
          id = Uuids.UUID.read(in, violations);
          violations.leave();
        }
        case "uri" -> {
          if (hasUri) {
            violations.duplicate("uri");
          }
          hasUri = true;
          violations.enter("uri");
          uri = Uris.URI.read(in, violations);
          violations.leave();
        }
        case "url" -> {
          if (hasUrl) {
            violations.duplicate("url");
          }
          hasUrl = true;
          violations.enter("url");
          url = Uris.URL.read(in, violations);
          violations.leave();
        }
        case "json" -> {
          if (hasJson) {
            violations.duplicate("json");
          }
          hasJson = true;
          violations.enter("json");
          json = JsonValues.read(in, violations);
          violations.leave();
        }
        case "anything" -> {
          if (hasAnything) {
            violations.duplicate("anything");
          }
          hasAnything = true;
          violations.enter("anything");
          anything = FreeForm.read(in, violations);
          violations.leave();
        }
        case "map" -> {
          if (hasMap) {
            violations.duplicate("map");
          }
          hasMap = true;
          violations.enter("map");
          map = Maps.read(in, violations, FreeForm::read);
          violations.leave();
        }
        case "list" -> {
          if (hasList) {
            violations.duplicate("list");
          }
          hasList = true;
          violations.enter("list");
          list = Lists.read(in, violations, FreeForm::read);
          violations.leave();
        }
        case "single" -> {
          if (hasSingle) {
            violations.duplicate("single");
          }
          hasSingle = true;
          violations.enter("single");
          single = Numbers.readFloat(in, violations);
          violations.leave();
        }
        case "twice" -> {
          if (hasTwice) {
            violations.duplicate("twice");
          }
          hasTwice = true;
          violations.enter("twice");
          twice = Numbers.readDouble(in, violations);
          violations.leave();
        }
        case "price" -> {
          if (hasPrice) {
            violations.duplicate("price");
          }
          hasPrice = true;
          violations.enter("price");
          price = readPrice(in, violations);
          violations.leave();
        }
        case "serial" -> {
          if (hasSerial) {
            violations.duplicate("serial");
          }
          hasSerial = true;
          violations.enter("serial");
          serial = readSerial(in, violations);
          violations.leave();
        }
        case "day" -> {
          if (hasDay) {
            violations.duplicate("day");
          }
          hasDay = true;
          violations.enter("day");
          day = Dates.LOCAL_DATE.read(in, violations);
          violations.leave();
        }
        case "texts" -> {
          if (hasTexts) {
            violations.duplicate("texts");
          }
          hasTexts = true;
          violations.enter("texts");
          texts = Lists.read(in, violations, Strings::read);
          violations.leave();
        }
        case "flag" -> {
          if (hasFlag) {
            violations.duplicate("flag");
          }
          hasFlag = true;
          violations.enter("flag");
          flag = Booleans.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasLetter) {
      violations.missing("letter", "a single character");
    }
    if (!hasBoxed) {
      violations.missing("boxed", "a single character");
    }
    if (!hasHuge) {
      violations.missing("huge", "an integer");
    }
    if (!hasExact) {
      violations.missing("exact", "a number");
    }
    if (!hasBytes) {
      violations.missing("bytes", "a base64 string");
    }
    if (!hasId) {
      violations.missing("id", "a UUID");
    }
    if (!hasUri) {
      violations.missing("uri", "an absolute URI");
    }
    if (!hasUrl) {
      violations.missing("url", "an http or https URL");
    }
    if (!hasJson) {
      violations.missing("json", "a JSON value");
    }
    if (!hasAnything) {
      violations.missing("anything", "a JSON value");
    }
    if (!hasMap) {
      violations.missing("map", "an object");
    }
    if (!hasList) {
      violations.missing("list", "an array");
    }
    if (!hasSingle) {
      violations.missing("single", "a number");
    }
    if (!hasTwice) {
      violations.missing("twice", "a number");
    }
    if (!hasSerial) {
      violations.missing("serial", "one of 1, 1e2, 123456789012345678901234567890");
    }
    if (!hasDay) {
      violations.missing("day", "a date such as \"2026-02-28\"");
    }
    if (!hasTexts) {
      violations.missing("texts", "an array");
    }
    if (!hasFlag) {
      violations.missing("flag", "true or false");
    }
    return violations.count() == before ? new Atoms(letter, boxed, huge, exact, bytes, id, uri, url, json, anything, map, list, single, twice, price, serial, day, texts, flag) : null;
  }

  @Override
  public void write(Atoms value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("letter");
    out.name("letter");
    Characters.write(value.letter(), out, violations);
    violations.leave();
    violations.enter("boxed");
    out.name("boxed");
    Characters.write(value.boxed(), out, violations);
    violations.leave();
    violations.enter("huge");
    out.name("huge");
    Decimals.write(value.huge(), out, violations);
    violations.leave();
    violations.enter("exact");
    out.name("exact");
    Decimals.write(value.exact(), out, violations);
    violations.leave();
    violations.enter("bytes");
    out.name("bytes");
    Base64s.write(value.bytes(), out, violations);
    violations.leave();
    violations.enter("id");
    out.name("id");
    Uuids.UUID.write(value.id(), out, violations);
    violations.leave();
    violations.enter("uri");
    out.name("uri");
    Uris.URI.write(value.uri(), out, violations);
    violations.leave();
    violations.enter("url");
    out.name("url");
    Uris.URL.write(value.url(), out, violations);
    violations.leave();
    violations.enter("json");
    out.name("json");
    JsonValues.write(value.json(), out, violations);
    violations.leave();
    violations.enter("anything");
    out.name("anything");
    FreeForm.write(value.anything(), out, violations);
    violations.leave();
    violations.enter("map");
    out.name("map");
    Maps.write(value.map(), out, violations, FreeForm::write);
    violations.leave();
    violations.enter("list");
    out.name("list");
    Lists.write(value.list(), out, violations, FreeForm::write);
    violations.leave();
    violations.enter("single");
    out.name("single");
    Numbers.write(value.single(), out, violations);
    violations.leave();
    violations.enter("twice");
    out.name("twice");
    Numbers.write(value.twice(), out, violations);
    violations.leave();
    violations.enter("price");
    out.name("price");
    writePrice(value.price(), out, violations);
    violations.leave();
    violations.enter("serial");
    out.name("serial");
    writeSerial(value.serial(), out, violations);
    violations.leave();
    violations.enter("day");
    out.name("day");
    Dates.LOCAL_DATE.write(value.day(), out, violations);
    violations.leave();
    violations.enter("texts");
    out.name("texts");
    Lists.write(value.texts(), out, violations, Strings::write);
    violations.leave();
    violations.enter("flag");
    out.name("flag");
    out.bool(value.flag());
    violations.leave();
    out.endObject();
  }

  private static BigDecimal readPrice(JsonReader in, Violations violations) {
    if (!Decimals.expect(in, violations)) {
      return BigDecimal.ZERO;
    }
    BigDecimal value = in.decimal();
    checkPrice(value, violations);
    return value;
  }

  private static void checkPrice(BigDecimal value, Violations violations) {
    Numbers.minimum(value, PRICE_MINIMUM, violations);
    Numbers.maximum(value, PRICE_MAXIMUM, violations);
  }

  private static void writePrice(BigDecimal value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a number", out, violations)) {
      return;
    }
    checkPrice(value, violations);
    Decimals.write(value, out, violations);
  }

  private static BigInteger readSerial(JsonReader in, Violations violations) {
    if (!Decimals.expectWhole(in, violations)) {
      return BigInteger.ZERO;
    }
    BigDecimal value = in.decimal();
    checkSerial(value, violations);
    return value.toBigIntegerExact();
  }

  private static void checkSerial(BigDecimal value, Violations violations) {
    Numbers.minimum(value, SERIAL_MINIMUM, violations);
    Numbers.oneOf(value, SERIAL_ALLOWED, violations);
  }

  private static void writeSerial(BigInteger value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkSerial(new BigDecimal(value), violations);
    Decimals.write(value, out, violations);
  }
}
