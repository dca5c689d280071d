package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Base64s;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Dates;
import com.leanmcp.schema.FreeForm;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Maps;
import com.leanmcp.schema.ObjectArrays;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.PrimitiveArrays;
import com.leanmcp.schema.Sets;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Uuids;
import com.leanmcp.schema.Violations;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Containers}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class ContainersCodec implements Codec<Containers> {
  public static final ContainersCodec INSTANCE = new ContainersCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"words\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},"
      + "\"uniqueItems\":true},\"rest\":{\"type\":\"array\",\"description\":\"what is left\",\"items\":{},"
      + "\"uniqueItems\":true},\"numbers\":{\"type\":\"array\",\"items\":{\"type\":\"integer\","
      + "\"minimum\":-2147483648,\"maximum\":2147483647}},\"names\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"string\"}},\"table\":{\"type\":\"array\",\"items\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"string\"}}},\"rows\":{\"type\":\"array\",\"items\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":2147483647}}},"
      + "\"flags\":{\"type\":\"array\",\"items\":{\"type\":\"boolean\"}},\"letters\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1,"
      + "\"pattern\":\"^[\\\\u0000-\\\\uFFFF]$\"}},\"shorts\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"integer\",\"minimum\":-32768,\"maximum\":32767}},\"ints\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":2147483647}},"
      + "\"longs\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":-9223372036854775808,"
      + "\"maximum\":9223372036854775807}},\"floats\":{\"type\":\"array\",\"items\":{\"type\":\"number\","
      + "\"minimum\":-3.4028235E+38,\"maximum\":3.4028235E+38}},\"doubles\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"number\",\"minimum\":-1.7976931348623157E+308,"
      + "\"maximum\":1.7976931348623157E+308}},\"blobs\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"string\",\"contentEncoding\":\"base64\","
      + "\"pattern\":\"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw"
      + "048]=)?$\"}},\"inners\":{\"type\":\"array\",\"items\":{\"type\":\"object\","
      + "\"properties\":{\"before\":{\"type\":\"string\"},\"e\":{\"type\":\"string\"},"
      + "\"value\":{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":2147483647},"
      + "\"hasValue\":{\"type\":\"string\"}},\"required\":[\"before\",\"e\",\"value\",\"hasValue\"],"
      + "\"additionalProperties\":false}},\"levels\":{\"type\":\"object\","
      + "\"additionalProperties\":{\"type\":\"string\",\"enum\":[\"LOW\",\"HIGH\"]}},"
      + "\"dates\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"string\",\"format\":\"date\"}}},\"deep\":{\"type\":\"object\","
      + "\"additionalProperties\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"string\",\"format\":\"uuid\"},\"uniqueItems\":true}}},"
      + "\"distinct\":{\"type\":\"array\",\"items\":{\"type\":\"object\","
      + "\"properties\":{\"before\":{\"type\":\"string\"},\"e\":{\"type\":\"string\"},"
      + "\"value\":{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":2147483647},"
      + "\"hasValue\":{\"type\":\"string\"}},\"required\":[\"before\",\"e\",\"value\",\"hasValue\"],"
      + "\"additionalProperties\":false},\"uniqueItems\":true}},\"required\":[\"words\",\"rest\","
      + "\"numbers\",\"names\",\"table\",\"rows\",\"flags\",\"letters\",\"shorts\",\"ints\",\"longs\",\"floats\","
      + "\"doubles\",\"blobs\",\"inners\",\"levels\",\"dates\",\"distinct\"],"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("words", "rest", "numbers", "names", "table", "rows", "flags", "letters", "shorts", "ints", "longs", "floats", "doubles", "blobs", "inners", "levels", "dates", "deep", "distinct");

  private ContainersCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Containers read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    Set<String> words = null;
    boolean hasWords = false;
    Set<Object> rest = null;
    boolean hasRest = false;
    Collection<Integer> numbers = null;
    boolean hasNumbers = false;
    String[] names = null;
    boolean hasNames = false;
    String[][] table = null;
    boolean hasTable = false;
    List<int[]> rows = null;
    boolean hasRows = false;
    boolean[] flags = null;
    boolean hasFlags = false;
    char[] letters = null;
    boolean hasLetters = false;
    short[] shorts = null;
    boolean hasShorts = false;
    int[] ints = null;
    boolean hasInts = false;
    long[] longs = null;
    boolean hasLongs = false;
    float[] floats = null;
    boolean hasFloats = false;
    double[] doubles = null;
    boolean hasDoubles = false;
    byte[][] blobs = null;
    boolean hasBlobs = false;
    Everything.Inner[] inners = null;
    boolean hasInners = false;
    Map<String, Everything.Level> levels = null;
    boolean hasLevels = false;
    Map<String, List<LocalDate>> dates = null;
    boolean hasDates = false;
    Optional<Map<String, Map<String, Set<UUID>>>> deep = Optional.empty();
    boolean hasDeep = false;
    Set<Everything.Inner> distinct = null;
    boolean hasDistinct = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "words" -> {
          if (hasWords) {
            violations.duplicate("words");
          }
          hasWords = true;
          violations.enter("words");
          words = Sets.read(in, violations, Strings::read);
          violations.leave();
        }
        case "rest" -> {
          if (hasRest) {
            violations.duplicate("rest");
          }
          hasRest = true;
          violations.enter("rest");
          rest = Sets.read(in, violations, FreeForm::read);
          violations.leave();
        }
        case "numbers" -> {
          if (hasNumbers) {
            violations.duplicate("numbers");
          }
          hasNumbers = true;
          violations.enter("numbers");
          numbers = Lists.read(in, violations, Integers::readInt);
          violations.leave();
        }
        case "names" -> {
          if (hasNames) {
            violations.duplicate("names");
          }
          hasNames = true;
          violations.enter("names");
          names = ObjectArrays.read(in, violations, Strings::read, String[]::new);
          violations.leave();
        }
        case "table" -> {
          if (hasTable) {
            violations.duplicate("table");
          }
          hasTable = true;
          violations.enter("table");
          table = ObjectArrays.read(in, violations, (in1, violations1) -> ObjectArrays.read(in1, violations1, Strings::read, String[]::new), String[][]::new);
          violations.leave();
        }
        case "rows" -> {
          if (hasRows) {
            violations.duplicate("rows");
          }
          hasRows = true;
          violations.enter("rows");
          rows = Lists.read(in, violations, PrimitiveArrays::readInts);
          violations.leave();
        }
        case "flags" -> {
          if (hasFlags) {
            violations.duplicate("flags");
          }
          hasFlags = true;
          violations.enter("flags");
          flags = PrimitiveArrays.readBooleans(in, violations);
          violations.leave();
        }
        case "letters" -> {
          if (hasLetters) {
            violations.duplicate("letters");
          }
          hasLetters = true;
          violations.enter("letters");
          letters = PrimitiveArrays.readChars(in, violations);
          violations.leave();
        }
        case "shorts" -> {
          if (hasShorts) {
            violations.duplicate("shorts");
          }
          hasShorts = true;
          violations.enter("shorts");
          shorts = PrimitiveArrays.readShorts(in, violations);
          violations.leave();
        }
        case "ints" -> {
          if (hasInts) {
            violations.duplicate("ints");
          }
          hasInts = true;
          violations.enter("ints");
          ints = PrimitiveArrays.readInts(in, violations);
          violations.leave();
        }
        case "longs" -> {
          if (hasLongs) {
            violations.duplicate("longs");
          }
          hasLongs = true;
          violations.enter("longs");
          longs = PrimitiveArrays.readLongs(in, violations);
          violations.leave();
        }
        case "floats" -> {
          if (hasFloats) {
            violations.duplicate("floats");
          }
          hasFloats = true;
          violations.enter("floats");
          floats = PrimitiveArrays.readFloats(in, violations);
          violations.leave();
        }
        case "doubles" -> {
          if (hasDoubles) {
            violations.duplicate("doubles");
          }
          hasDoubles = true;
          violations.enter("doubles");
          doubles = PrimitiveArrays.readDoubles(in, violations);
          violations.leave();
        }
        case "blobs" -> {
          if (hasBlobs) {
            violations.duplicate("blobs");
          }
          hasBlobs = true;
          violations.enter("blobs");
          blobs = ObjectArrays.read(in, violations, Base64s::read, byte[][]::new);
          violations.leave();
        }
        case "inners" -> {
          if (hasInners) {
            violations.duplicate("inners");
          }
          hasInners = true;
          violations.enter("inners");
          inners = ObjectArrays.read(in, violations, Everything_InnerCodec.INSTANCE, Everything.Inner[]::new);
          violations.leave();
        }
        case "levels" -> {
          if (hasLevels) {
            violations.duplicate("levels");
          }
          hasLevels = true;
          violations.enter("levels");
          levels = Maps.read(in, violations, Everything_LevelCodec.INSTANCE);
          violations.leave();
        }
        case "dates" -> {
          if (hasDates) {
            violations.duplicate("dates");
          }
          hasDates = true;
          violations.enter("dates");
          dates = Maps.read(in, violations, (in1, violations1) -> Lists.read(in1, violations1, Dates.LOCAL_DATE));
          violations.leave();
        }
        case "deep" -> {
          if (hasDeep) {
            violations.duplicate("deep");
          }
          hasDeep = true;
          violations.enter("deep");
          deep = Optional.of(Maps.read(in, violations, (in1, violations1) -> Maps.read(in1, violations1, (in2, violations2) -> Sets.read(in2, violations2, Uuids.UUID))));
          violations.leave();
        }
        case "distinct" -> {
          if (hasDistinct) {
            violations.duplicate("distinct");
          }
          hasDistinct = true;
          violations.enter("distinct");
          distinct = Sets.read(in, violations, Everything_InnerCodec.INSTANCE);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasWords) {
      violations.missing("words", "an array");
    }
    if (!hasRest) {
      violations.missing("rest", "an array");
    }
    if (!hasNumbers) {
      violations.missing("numbers", "an array");
    }
    if (!hasNames) {
      violations.missing("names", "an array");
    }
    if (!hasTable) {
      violations.missing("table", "an array");
    }
    if (!hasRows) {
      violations.missing("rows", "an array");
    }
    if (!hasFlags) {
      violations.missing("flags", "an array");
    }
    if (!hasLetters) {
      violations.missing("letters", "an array");
    }
    if (!hasShorts) {
      violations.missing("shorts", "an array");
    }
    if (!hasInts) {
      violations.missing("ints", "an array");
    }
    if (!hasLongs) {
      violations.missing("longs", "an array");
    }
    if (!hasFloats) {
      violations.missing("floats", "an array");
    }
    if (!hasDoubles) {
      violations.missing("doubles", "an array");
    }
    if (!hasBlobs) {
      violations.missing("blobs", "an array");
    }
    if (!hasInners) {
      violations.missing("inners", "an array");
    }
    if (!hasLevels) {
      violations.missing("levels", "an object");
    }
    if (!hasDates) {
      violations.missing("dates", "an object");
    }
    if (!hasDistinct) {
      violations.missing("distinct", "an array");
    }
    return violations.count() == before ? new Containers(words, rest, numbers, names, table, rows, flags, letters, shorts, ints, longs, floats, doubles, blobs, inners, levels, dates, deep, distinct) : null;
  }

  @Override
  public void write(Containers value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("words");
    out.name("words");
    Sets.write(value.words(), out, violations, Strings::write);
    violations.leave();
    violations.enter("rest");
    out.name("rest");
    Sets.write(value.rest(), out, violations, FreeForm::write);
    violations.leave();
    violations.enter("numbers");
    out.name("numbers");
    Lists.write(value.numbers(), out, violations, Integers::write);
    violations.leave();
    violations.enter("names");
    out.name("names");
    ObjectArrays.write(value.names(), out, violations, Strings::write);
    violations.leave();
    violations.enter("table");
    out.name("table");
    ObjectArrays.write(value.table(), out, violations, (value1, out1, violations1) -> ObjectArrays.write(value1, out1, violations1, Strings::write));
    violations.leave();
    violations.enter("rows");
    out.name("rows");
    Lists.write(value.rows(), out, violations, PrimitiveArrays::write);
    violations.leave();
    violations.enter("flags");
    out.name("flags");
    PrimitiveArrays.write(value.flags(), out, violations);
    violations.leave();
    violations.enter("letters");
    out.name("letters");
    PrimitiveArrays.write(value.letters(), out, violations);
    violations.leave();
    violations.enter("shorts");
    out.name("shorts");
    PrimitiveArrays.write(value.shorts(), out, violations);
    violations.leave();
    violations.enter("ints");
    out.name("ints");
    PrimitiveArrays.write(value.ints(), out, violations);
    violations.leave();
    violations.enter("longs");
    out.name("longs");
    PrimitiveArrays.write(value.longs(), out, violations);
    violations.leave();
    violations.enter("floats");
    out.name("floats");
    PrimitiveArrays.write(value.floats(), out, violations);
    violations.leave();
    violations.enter("doubles");
    out.name("doubles");
    PrimitiveArrays.write(value.doubles(), out, violations);
    violations.leave();
    violations.enter("blobs");
    out.name("blobs");
    ObjectArrays.write(value.blobs(), out, violations, Base64s::write);
    violations.leave();
    violations.enter("inners");
    out.name("inners");
    ObjectArrays.write(value.inners(), out, violations, Everything_InnerCodec.INSTANCE);
    violations.leave();
    violations.enter("levels");
    out.name("levels");
    Maps.write(value.levels(), out, violations, Everything_LevelCodec.INSTANCE);
    violations.leave();
    violations.enter("dates");
    out.name("dates");
    Maps.write(value.dates(), out, violations, (value1, out1, violations1) -> Lists.write(value1, out1, violations1, Dates.LOCAL_DATE));
    violations.leave();
    Optional<Map<String, Map<String, Set<UUID>>>> deep = value.deep();
    if (deep == null || deep.isPresent()) {
      violations.enter("deep");
      out.name("deep");
      Maps.write(deep == null ? null : deep.orElse(null), out, violations, (value1, out1, violations1) -> Maps.write(value1, out1, violations1, (value2, out2, violations2) -> Sets.write(value2, out2, violations2, Uuids.UUID)));
      violations.leave();
    }
    violations.enter("distinct");
    out.name("distinct");
    Sets.write(value.distinct(), out, violations, Everything_InnerCodec.INSTANCE);
    violations.leave();
    out.endObject();
  }
}
