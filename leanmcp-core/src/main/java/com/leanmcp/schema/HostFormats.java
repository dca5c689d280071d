package com.leanmcp.schema;

import java.util.Locale;
import java.util.regex.Pattern;

/** Host names (RFC 1123 section 2.1) and the addresses of mailboxes on them (RFC 5321 section 4.1.2). */
final class HostFormats {
  private static final int LONGEST_HOST = 253;
  private static final int LONGEST_LABEL = 63;
  private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?");
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";
  private static final Pattern LOCAL =
      Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+|\"(?:[ !#-\\[\\]-~]|\\\\[ -~])*+\"");

  private HostFormats() {}

  static boolean isHostname(String text) {
    if (text.length() > LONGEST_HOST) {
      return false;
    }
    for (String label : text.split("\\.", -1)) {
      if (label.length() > LONGEST_LABEL || !LABEL.matcher(label).matches() || isReserved(label)) {
        return false;
      }
    }
    return true;
  }

  /** Hyphens in the third and fourth place are for A-labels only (RFC 5890 section 2.3.1). */
  private static boolean isReserved(String label) {
    return label.startsWith("--", 2)
        && !(label.toLowerCase(Locale.ROOT).startsWith("xn--")
            && label.length() > "xn--x".length());
  }

  static boolean isEmail(String text) {
    int at = text.lastIndexOf('@');
    return at > 0
        && LOCAL.matcher(text.substring(0, at)).matches()
        && isDomain(text.substring(at + 1));
  }

  private static boolean isDomain(String text) {
    if (!text.startsWith("[") || !text.endsWith("]")) {
      return isHostname(text);
    }
    String address = text.substring(1, text.length() - 1);
    return address.startsWith("IPv6:")
        ? AddressFormats.isIpv6(address.substring("IPv6:".length()))
        : AddressFormats.isIpv4(address);
  }
}
