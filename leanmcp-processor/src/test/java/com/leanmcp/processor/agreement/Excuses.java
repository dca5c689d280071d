package com.leanmcp.processor.agreement;

import static com.leanmcp.processor.agreement.Excuse.accepts;
import static com.leanmcp.processor.agreement.Excuse.refuses;
import static com.leanmcp.schema.Format.DURATION;
import static com.leanmcp.schema.Format.EMAIL;
import static com.leanmcp.schema.Format.HOSTNAME;
import static com.leanmcp.schema.Format.JSON_POINTER;
import static com.leanmcp.schema.Format.REGEX;
import static com.leanmcp.schema.Format.URI;
import static com.leanmcp.schema.Format.URI_REFERENCE;

import com.leanmcp.processor.agreement.Verdicts.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The differences from the judge that we stand by, one by one; all of them are of formats. */
final class Excuses {
  private static final String URIS = "optional/format/uri: validation of URIs: ";
  private static final String REFERENCES =
      "optional/format/uri-reference: validation of URI References: ";
  private static final String DURATIONS =
      "optional/format/duration: validation of duration strings: ";
  private static final String PATTERNS = "optional/format/ecmascript-regex: ";
  private static final String BRACKETS = "^[^/?#:]*:(?!//).*[\\[\\]]";
  private static final String PORT = "^(?:[^/?#:]*:)?//[^/?#\\[@]*:[^/?#@]*[^0-9/?#@]";
  private static final String FOUR_IN_SIX = "\\[[^\\]]*[:.]0\\d+[.\\]]";

  static final List<Excuse> ALL = List.of(
      refuses(DURATION, "Y\\d+D", DURATIONS + "years and days cannot appear without months"),
      refuses(DURATION, "H\\d+S", DURATIONS + "hours and seconds cannot appear without minutes"),
      refuses(DURATION, "^p$", "RFC 3339 appendix A: a letter of either case needs an element"),
      refuses(DURATION, "t$", "RFC 3339 appendix A: so does a T"),
      refuses(EMAIL, "[^\\x00-\\x7f]", "RFC 5321 section 4.1.2: ASCII; idn-email is for the rest"),
      refuses(EMAIL, "^[^\"]*\\\\", "RFC 5321 section 4.1.2: backslashes stand in quotes"),
      accepts(EMAIL, "@[A-Za-z0-9.-]+$", "RFC 5321 section 4.1.2: any top-level domain will do"),
      refuses(
          HOSTNAME,
          "(?i)^xn--.$",
          "optional/format/hostname: validation of A-label (punycode) host names: invalid Punycode"),
      refuses(URI, PORT, URIS + "non-numeric port is invalid"),
      refuses(URI_REFERENCE, PORT, REFERENCES + "a non-numeric port in a network-path reference"),
      refuses(URI, FOUR_IN_SIX, URIS + "leading zero in an embedded IPv4 address is invalid"),
      refuses(
          URI_REFERENCE,
          FOUR_IN_SIX,
          REFERENCES + "a leading zero in the IPv4 part of an IPv6 literal"),
      refuses(URI, BRACKETS, URIS + "square brackets are not allowed in a path segment"),
      refuses(URI_REFERENCE, BRACKETS, "RFC 3986 section 3.3, the same in a reference"),
      refuses(URI, "^[0-9]", URIS + "scheme must start with a letter"),
      refuses(
          URI_REFERENCE,
          "^[0-9][^/]*:",
          REFERENCES + "a colon in the first segment of a relative-path reference"),
      refuses(URI, "^//", URIS + "an invalid protocol-relative URI Reference"),
      accepts(JSON_POINTER, "^/.*#", "RFC 6901 section 3: only ~ and / are special"),
      accepts(
          REGEX,
          "\\[\\]",
          PATTERNS
              + "ECMA 262 character classes and escapes: an empty character class is valid ECMA 262"),
      accepts(
          REGEX,
          "\\[\\^\\]",
          PATTERNS
              + "ECMA 262 character classes and escapes: a negated empty character class is valid ECMA 262"),
      refuses(
          REGEX,
          "\\(\\?[a-z]",
          PATTERNS
              + "global inline flag groups are not valid ECMA 262: a single global inline flag (?i)"),
      accepts(REGEX, "\\\\0", "ECMA-262 section 22.2.1, CharacterEscape: the character NUL"),
      refuses(
          REGEX,
          "\\\\(?![dDsSwWbBtnrfvcxu0pPk1-9^$.*+?()\\[\\]{}|/\\\\])",
          PATTERNS + "\\a is not an ECMA 262 control escape: when used as a pattern"),
      refuses(REGEX, "\\\\0\\d", "ECMA-262 section 22.2.1, CharacterEscape: no octal digits"),
      refuses(REGEX, "[}\\]]", "ECMA-262 section 22.2.1, PatternCharacter: no SyntaxCharacter"));

  private Excuses() {}

  static Set<String> names() {
    return ALL.stream().map(Excuse::name).collect(Collectors.toSet());
  }

  /**
   * The names of the excuses for the difference: nothing but disputed formats, each with an excuse, may lead to it. Empty
   * if there is none.
   */
  static List<String> of(SchemaView view, String json, Reading ours) {
    List<FormatDispute> formatted = FormatDispute.all(view, json);
    List<FormatDispute> disputed =
        formatted.stream().filter(FormatDispute::isDisputed).toList();
    if (disputed.isEmpty() || !disputed.stream().allMatch(each -> of(each).isPresent())) {
      return List.of();
    }
    boolean expected = FormatDispute.without(view, disputed).accepts(json)
        && formatted.stream().allMatch(FormatDispute::accepted);
    return expected == ours.accepted()
        ? disputed.stream().map(each -> of(each).orElseThrow().name()).toList()
        : List.of();
  }

  private static Optional<Excuse> of(FormatDispute dispute) {
    return ALL.stream()
        .filter(excuse -> excuse.applies(dispute.format(), dispute.text(), dispute.accepted()))
        .findFirst();
  }
}
