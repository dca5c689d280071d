package com.leanmcp.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** URIs and references to them (RFC 3986). */
final class UriFormats {
  /** RFC 3986 appendix B. */
  private static final Pattern PARTS =
      Pattern.compile("(?:([^:/?#]++):)?+(?://([^/?#]*+))?+([^?#]*+)(?:\\?([^#]*+))?+(?:#(.*+))?+");

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+");
  private static final String CHARACTER = "A-Za-z0-9._~!$&'()*+,;=\\-";
  private static final String ESCAPE = "%[0-9A-Fa-f]{2}";
  private static final Pattern NAME = characters("");
  private static final Pattern USER = characters(":");
  private static final Pattern PATH = characters(":@/");
  private static final Pattern REST = characters(":@/?");
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:([^@]*+)@)?+(\\[[^\\]@]*+\\]|[^:@\\[\\]]*+)(?::[0-9]*+)?+");
  private static final Pattern FUTURE =
      Pattern.compile("[vV][0-9A-Fa-f]++\\.[" + CHARACTER + ":]++");

  private UriFormats() {}

  private static Pattern characters(String more) {
    return Pattern.compile("(?:[" + CHARACTER + more + "]|" + ESCAPE + ")*+");
  }

  static boolean isUri(String text) {
    Matcher parts = PARTS.matcher(text);
    return parts.matches() && parts.group(1) != null && isValid(parts);
  }

  static boolean isReference(String text) {
    Matcher parts = PARTS.matcher(text);
    return parts.matches() && isValid(parts) && !isAmbiguous(parts);
  }

  /** What stands before a colon in the first segment would be a scheme (RFC 3986 section 4.2). */
  private static boolean isAmbiguous(Matcher parts) {
    return parts.group(1) == null
        && parts.group(2) == null
        && parts.group(3).split("/", 2)[0].contains(":");
  }

  private static boolean isValid(Matcher parts) {
    return matches(SCHEME, parts.group(1))
        && (parts.group(2) == null || isAuthority(parts.group(2)))
        && matches(PATH, parts.group(3))
        && matches(REST, parts.group(4))
        && matches(REST, parts.group(5));
  }

  private static boolean isAuthority(String text) {
    Matcher authority = AUTHORITY.matcher(text);
    if (!authority.matches() || !matches(USER, authority.group(1))) {
      return false;
    }
    String host = authority.group(2);
    if (!host.startsWith("[")) {
      return matches(NAME, host);
    }
    String literal = host.substring(1, host.length() - 1);
    return AddressFormats.isIpv6(literal) || matches(FUTURE, literal);
  }

  /** Whether the part is absent or matches. */
  private static boolean matches(Pattern pattern, @Nullable String part) {
    return part == null || pattern.matcher(part).matches();
  }
}
