package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values JSON spells as strings of one form. The schema publishes the form's format and pattern; what it
 * refuses is refused before Java's own parser, which is looser, sees it. Stateless.
 */
public final class TextForm<T> implements ValueReader<@Nullable T>, ValueWriter<T> {
  private final String phrase;
  private final @Nullable String format;
  private final @Nullable String published;
  private final Pattern pattern;
  private final Function<String, T> parser;
  private final Function<T, String> speller;

  private TextForm(
      String phrase,
      @Nullable String format,
      @Nullable String published,
      Pattern pattern,
      Function<String, T> parser,
      Function<T, String> speller) {
    this.phrase = phrase;
    this.format = format;
    this.published = published;
    this.pattern = pattern;
    this.parser = parser;
    this.speller = speller;
  }

  /** A form that its pattern, which is anchored, tells alone. */
  static <T> TextForm<T> ofPattern(
      String phrase, String pattern, Function<String, T> parser, Function<T, String> speller) {
    return new TextForm<>(phrase, null, pattern, Pattern.compile(pattern), parser, speller);
  }

  /** A form that its format of JSON Schema tells alone; {@code pattern} keeps the parser to it. */
  static <T> TextForm<T> ofFormat(
      String phrase,
      String format,
      String pattern,
      Function<String, T> parser,
      Function<T, String> speller) {
    return new TextForm<>(phrase, format, null, Pattern.compile(pattern), parser, speller);
  }

  /** The same form with its pattern published too, because the format allows more. */
  TextForm<T> narrowed() {
    return new TextForm<>(phrase, format, pattern.pattern(), pattern, parser, speller);
  }

  /** The form in words, with its article, for messages. */
  public String phrase() {
    return phrase;
  }

  /** The keyword {@code format} of the schema. */
  public Optional<String> format() {
    return Optional.ofNullable(format);
  }

  /** The keyword {@code pattern} of the schema. */
  public Optional<String> pattern() {
    return Optional.ofNullable(published);
  }

  /** The value as text, in this form as long as its pattern can spell it. */
  public String spell(T value) {
    return speller.apply(value);
  }

  @Override
  public @Nullable T read(JsonReader in, Violations violations) {
    if (!Strings.expect(in, phrase, violations)) {
      return null;
    }
    String text = in.string();
    if (pattern.matcher(text).matches()) {
      try {
        return parser.apply(text);
      } catch (DateTimeException | IllegalArgumentException e) {
        // of the right shape but no such value: 2026-02-30
      }
    }
    violations.expected(phrase, in);
    return null;
  }

  @Override
  public void write(@Nullable T value, JsonWriter out, Violations violations) {
    if (value == null) {
      violations.add("expected " + phrase + ", got null");
      out.nullValue();
      return;
    }
    String text = spell(value);
    if (!pattern.matcher(text).matches()) {
      violations.add("expected " + phrase + ", got " + Quote.text(text));
    }
    out.string(text);
  }
}
