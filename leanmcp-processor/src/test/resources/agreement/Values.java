package com.acme.agreement;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values with one JSON form, free-form JSON, and what may be absent. */
public final class Values {
  private Values() {}

  @McpType
  public record Letters(char letter, Character boxed, Optional<Character> maybe) {}

  @McpType
  public record Big(BigInteger whole, BigDecimal exact, Optional<BigDecimal> maybe) {}

  @McpType
  public record BigBounds(
      @SchemaConstraint(minimum = 0, maximumValue = "1e30") BigDecimal price,
      @SchemaConstraint(minimum = -1.5, maximumValue = "123456789012345678901234567890")
          BigInteger serial,
      @SchemaConstraint(enumValues = {"1", "1e2"}) Optional<BigInteger> some) {}

  @McpType
  public record Blobs(byte[] bytes, List<byte[]> more) {}

  @McpType
  public record Ids(UUID id, URI uri, Optional<URL> url) {}

  @McpType
  public record Free(JsonValue json, Object anything, Map<String, Object> map, List<Object> list) {}

  @McpType
  public record Absent(
      OptionalInt number,
      @SchemaConstraint(minimum = 1, maximum = 3) OptionalLong bounded,
      OptionalDouble ratio,
      @Nullable String text,
      @Nullable @SchemaConstraint(maximum = 9) Integer digit,
      @Nullable List<String> list) {}
}
