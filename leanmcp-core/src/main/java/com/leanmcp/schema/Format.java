package com.leanmcp.schema;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The formats of strings that are checked (JSON Schema Validation section 7.3); each in time linear in the string's length. */
public enum Format {
  DATE("date", "a date such as 2026-01-31", TimeFormats::isDate),
  TIME("time", "a time such as 08:30:00Z", TimeFormats::isTime),
  DATE_TIME("date-time", "a date and time such as 2026-01-31T08:30:00Z", TimeFormats::isDateTime),
  DURATION("duration", "a duration such as P3DT12H", TimeFormats::isDuration),
  EMAIL("email", "an e-mail address", HostFormats::isEmail),
  HOSTNAME("hostname", "a host name", HostFormats::isHostname),
  IPV4("ipv4", "an IPv4 address such as 192.0.2.1", AddressFormats::isIpv4),
  IPV6("ipv6", "an IPv6 address such as 2001:db8::1", AddressFormats::isIpv6),
  URI("uri", "a URI with a scheme, such as https://example.com/", UriFormats::isUri),
  URI_REFERENCE("uri-reference", "a URI or a relative reference", UriFormats::isReference),
  UUID("uuid", "a UUID such as 123e4567-e89b-12d3-a456-426614174000", TextFormats::isUuid),
  JSON_POINTER("json-pointer", "a JSON Pointer such as /a/0", TextFormats::isPointer),
  REGEX("regex", "a regular expression of ECMA-262", TextFormats::isRegex);

  private final String keyword;
  private final String phrase;
  private final Predicate<String> test;

  Format(String keyword, String phrase, Predicate<String> test) {
    this.keyword = keyword;
    this.phrase = phrase;
    this.test = test;
  }

  /** The format that schemas call {@code keyword}. */
  public static Optional<Format> named(String keyword) {
    return Arrays.stream(values()).filter(each -> each.keyword.equals(keyword)).findFirst();
  }

  /** Its name in schemas. */
  public String keyword() {
    return keyword;
  }

  /** What a string of this format is, in words. */
  public String phrase() {
    return phrase;
  }

  /** Whether the text has this format. */
  public boolean matches(String text) {
    return test.test(text);
  }

  /** Notes a text that has not this format. */
  public void check(String text, Violations violations) {
    if (!matches(text)) {
      violations.add("expected " + phrase + ", got " + Quote.text(text));
    }
  }
}
