package com.acme.agreement;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import java.util.List;
import java.util.Optional;

/** Every format that is checked. */
public final class Formats {
  private Formats() {}

  @McpType
  public record Times(
      @SchemaConstraint(format = "date") String date,
      @SchemaConstraint(format = "time") String time,
      @SchemaConstraint(format = "date-time") String dateTime,
      @SchemaConstraint(format = "duration") String duration) {}

  @McpType
  public record Hosts(
      @SchemaConstraint(format = "email") String email,
      @SchemaConstraint(format = "hostname") String hostname,
      @SchemaConstraint(format = "ipv4") String ipv4,
      @SchemaConstraint(format = "ipv6") String ipv6) {}

  @McpType
  public record Uris(
      @SchemaConstraint(format = "uri") String uri,
      @SchemaConstraint(format = "uri-reference") String reference) {}

  @McpType
  public record Others(
      @SchemaConstraint(format = "uuid") String uuid,
      @SchemaConstraint(format = "json-pointer") String pointer,
      @SchemaConstraint(format = "regex") String regex) {}

  @McpType
  public record Narrowed(
      @SchemaConstraint(format = "date", pattern = "^2") Optional<String> date,
      @SchemaConstraint(format = "hostname", maxLength = 20) String host,
      @SchemaConstraint(minItems = 1)
          List<@SchemaConstraint(format = "ipv4") String> addresses) {}
}
