package com.acme.ask;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Booleans;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Dates;
import com.leanmcp.schema.Format;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Guest}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class GuestCodec implements Codec<Guest> {
  public static final GuestCodec INSTANCE = new GuestCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1},"
      + "\"address\":{\"type\":\"string\",\"format\":\"email\"},\"birthday\":{\"type\":\"string\","
      + "\"format\":\"date\"},\"seats\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647},"
      + "\"vegetarian\":{\"type\":\"boolean\"},\"row\":{\"type\":\"string\",\"enum\":[\"FRONT\",\"BACK\"]},"
      + "\"others\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"FRONT\",\"BACK\"]}},"
      + "\"drinks\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"tea\",\"coffee\"]}}},"
      + "\"required\":[\"name\",\"seats\",\"vegetarian\",\"row\",\"others\",\"drinks\"],"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("name", "address", "birthday", "seats", "vegetarian", "row", "others", "drinks");

  private static final List<String> DRINKS_ELEMENT_ALLOWED = List.of("tea", "coffee");

  private GuestCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Guest read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String nameValue = null;
    boolean hasName = false;
    Optional<String> address = Optional.empty();
    boolean hasAddress = false;
    Optional<LocalDate> birthday = Optional.empty();
    boolean hasBirthday = false;
    int seats = 0;
    boolean hasSeats = false;
    boolean vegetarian = false;
    boolean hasVegetarian = false;
    Guest.Row row = null;
    boolean hasRow = false;
    List<Guest.Row> others = null;
    boolean hasOthers = false;
    List<String> drinks = null;
    boolean hasDrinks = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "name" -> {
          if (hasName) {
            violations.duplicate("name");
          }
          hasName = true;
          violations.enter("name");
          nameValue = readName(in, violations);
          violations.leave();
        }
        case "address" -> {
          if (hasAddress) {
            violations.duplicate("address");
          }
          hasAddress = true;
          violations.enter("address");
          address = Optional.of(readAddress(in, violations));
          violations.leave();
        }
        case "birthday" -> {
          if (hasBirthday) {
            violations.duplicate("birthday");
          }
          hasBirthday = true;
          violations.enter("birthday");
          birthday = Optional.ofNullable(Dates.LOCAL_DATE.read(in, violations));
          violations.leave();
        }
        case "seats" -> {
          if (hasSeats) {
            violations.duplicate("seats");
          }
          hasSeats = true;
          violations.enter("seats");
          seats = readSeats(in, violations);
          violations.leave();
        }
        case "vegetarian" -> {
          if (hasVegetarian) {
            violations.duplicate("vegetarian");
          }
          hasVegetarian = true;
          violations.enter("vegetarian");
          vegetarian = Booleans.read(in, violations);
          violations.leave();
        }
        case "row" -> {
          if (hasRow) {
            violations.duplicate("row");
          }
          hasRow = true;
          violations.enter("row");
          row = Guest_RowCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        case "others" -> {
          if (hasOthers) {
            violations.duplicate("others");
          }
          hasOthers = true;
          violations.enter("others");
          others = Lists.read(in, violations, Guest_RowCodec.INSTANCE);
          violations.leave();
        }
        case "drinks" -> {
          if (hasDrinks) {
            violations.duplicate("drinks");
          }
          hasDrinks = true;
          violations.enter("drinks");
          drinks = Lists.read(in, violations, (in1, violations1) -> readDrinksElement(in1, violations1));
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasName) {
      violations.missing("name", "a string of at least 1 character");
    }
    if (!hasSeats) {
      violations.missing("seats", "an integer at least 1");
    }
    if (!hasVegetarian) {
      violations.missing("vegetarian", "true or false");
    }
    if (!hasRow) {
      violations.missing("row", "one of \"FRONT\", \"BACK\"");
    }
    if (!hasOthers) {
      violations.missing("others", "an array");
    }
    if (!hasDrinks) {
      violations.missing("drinks", "an array");
    }
    return violations.count() == before ? new Guest(nameValue, address, birthday, seats, vegetarian, row, others, drinks) : null;
  }

  @Override
  public void write(Guest value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("name");
    out.name("name");
    writeName(value.name(), out, violations);
    violations.leave();
    Optional<String> address = value.address();
    if (address == null || address.isPresent()) {
      violations.enter("address");
      out.name("address");
      writeAddress(address == null ? null : address.orElse(null), out, violations);
      violations.leave();
    }
    Optional<LocalDate> birthday = value.birthday();
    if (birthday == null || birthday.isPresent()) {
      violations.enter("birthday");
      out.name("birthday");
      Dates.LOCAL_DATE.write(birthday == null ? null : birthday.orElse(null), out, violations);
      violations.leave();
    }
    violations.enter("seats");
    out.name("seats");
    writeSeats(value.seats(), out, violations);
    violations.leave();
    violations.enter("vegetarian");
    out.name("vegetarian");
    out.bool(value.vegetarian());
    violations.leave();
    violations.enter("row");
    out.name("row");
    Guest_RowCodec.INSTANCE.write(value.row(), out, violations);
    violations.leave();
    violations.enter("others");
    out.name("others");
    Lists.write(value.others(), out, violations, Guest_RowCodec.INSTANCE);
    violations.leave();
    violations.enter("drinks");
    out.name("drinks");
    Lists.write(value.drinks(), out, violations, (value1, out1, violations1) -> writeDrinksElement(value1, out1, violations1));
    violations.leave();
    out.endObject();
  }

  private static String readName(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkName(value, violations);
    return value;
  }

  private static void checkName(String value, Violations violations) {
    Strings.minLength(value, 1, violations);
  }

  private static void writeName(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkName(value, violations);
    }
    out.string(value);
  }

  private static String readAddress(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkAddress(value, violations);
    return value;
  }

  private static void checkAddress(String value, Violations violations) {
    Format.EMAIL.check(value, violations);
  }

  private static void writeAddress(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkAddress(value, violations);
    }
    out.string(value);
  }

  private static int readSeats(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkSeats(value, violations);
    return value;
  }

  private static void checkSeats(int value, Violations violations) {
    Integers.minimum(value, 1, violations);
  }

  private static void writeSeats(int value, JsonWriter out, Violations violations) {
    checkSeats(value, violations);
    out.number(value);
  }

  private static String readDrinksElement(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkDrinksElement(value, violations);
    return value;
  }

  private static void checkDrinksElement(String value, Violations violations) {
    Strings.oneOf(value, DRINKS_ELEMENT_ALLOWED, violations);
  }

  private static void writeDrinksElement(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkDrinksElement(value, violations);
    }
    out.string(value);
  }
}
