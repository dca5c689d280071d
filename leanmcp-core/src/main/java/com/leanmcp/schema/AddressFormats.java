package com.leanmcp.schema;

import java.util.regex.Pattern;

/** Addresses of the Internet Protocol: RFC 2673 section 3.2 and RFC 4291 section 2.2. */
final class AddressFormats {
  private static final int LONGEST_IPV6 = 45;
  private static final int GROUPS = 8;
  private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern IPV4 =
      Pattern.compile(OCTET + "\\." + OCTET + "\\." + OCTET + "\\." + OCTET);
  private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");

  private AddressFormats() {}

  static boolean isIpv4(String text) {
    return IPV4.matcher(text).matches();
  }

  static boolean isIpv6(String text) {
    if (text.length() > LONGEST_IPV6) {
      return false;
    }
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text, true) == GROUPS;
    }
    String before = text.substring(0, gap);
    String after = text.substring(gap + 2);
    int left = before.isEmpty() ? 0 : groups(before, false);
    int right = after.isEmpty() ? 0 : groups(after, true);
    return left >= 0 && right >= 0 && left + right < GROUPS;
  }

  /** How many groups of 16 bits the text spells; a negative number if it spells none. */
  private static int groups(String text, boolean atEnd) {
    String[] parts = text.split(":", -1);
    int groups = 0;
    for (int i = 0; i < parts.length; i++) {
      if (GROUP.matcher(parts[i]).matches()) {
        groups++;
      } else if (atEnd && i == parts.length - 1 && isIpv4(parts[i])) {
        groups += 2;
      } else {
        return -1;
      }
    }
    return groups;
  }
}
