package com.acme.agreement;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import java.util.Optional;

/** Every keyword of strings. */
public final class Texts {
  private Texts() {}

  @McpType
  public record AtLeast(@SchemaConstraint(minLength = 3) String text) {}

  @McpType
  public record AtMost(@SchemaConstraint(maxLength = 4) String text) {}

  @McpType
  public record NotEmpty(@SchemaConstraint(minLength = 1) String text) {}

  @McpType
  public record OnlyEmpty(@SchemaConstraint(maxLength = 0) String text) {}

  @McpType
  public record Exactly(@SchemaConstraint(minLength = 2, maxLength = 2) String text) {}

  @McpType
  public record Between(
      @SchemaConstraint(minLength = 1, maxLength = 3) String text,
      @SchemaConstraint(minLength = 2, maxLength = 3) Optional<String> maybe) {}

  @McpType
  public record Anchored(@SchemaConstraint(pattern = "^[a-z]{2,5}$") String text) {}

  @McpType
  public record Unanchored(@SchemaConstraint(pattern = "b+") String text) {}

  @McpType
  public record Digits(@SchemaConstraint(pattern = "^\\d{4}$") Optional<String> text) {}

  @McpType
  public record Choice(@SchemaConstraint(pattern = "^(yes|no)$") String text) {}

  @McpType
  public record Suffix(@SchemaConstraint(pattern = "\\.json$") String text) {}

  @McpType
  public record Prefix(@SchemaConstraint(pattern = "^https?://") String text) {}

  @McpType
  public record NoQuotes(@SchemaConstraint(pattern = "^[^\"]*$") String text) {}

  @McpType
  public record Letters(@SchemaConstraint(pattern = "^\\p{L}+$") String text) {}

  @McpType
  public record PatternAndLength(
      @SchemaConstraint(pattern = "^[a-z]+$", minLength = 3, maxLength = 6) String text,
      @SchemaConstraint(pattern = "^[A-Z][a-z]*$", maxLength = 4) Optional<String> name) {}

  @McpType
  public record Allowed(
      @SchemaConstraint(enumValues = {"asc", "desc", "", "é \"x\""}) String order,
      @SchemaConstraint(enumValues = "one", defaultValue = "one") String single,
      @SchemaConstraint(enumValues = {"a", "b"}) Optional<String> maybe) {}

  @McpType
  public record Described(
      @SchemaConstraint(description = "Who it is for", minLength = 1, maxLength = 5, defaultValue = "all")
          String audience) {}
}
