package com.leanmcp.schema;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

/** Absolute URIs in ASCII (RFC 3986), and addresses of the web. */
public final class Uris {
  private static final String REST = "[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*";
  private static final String FRAGMENT = "(#" + REST + ")?$";

  /** Any URI with a scheme. */
  public static final TextForm<URI> URI = TextForm.ofFormat(
          "an absolute URI",
          "uri",
          "^[A-Za-z][A-Za-z0-9+.-]*:(?!#|$|//$)"
              + "(//\\[[0-9A-Fa-f:.]+\\](:[0-9]{1,5})?(?=[/?#]|$))?" + REST + FRAGMENT,
          java.net.URI::create,
          java.net.URI::toString)
      .narrowed();

  /** An address of http or https, without a user's name or password in it. */
  public static final TextForm<URL> URL = TextForm.ofFormat(
          "an http or https URL",
          "uri",
          "^https?://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?([/?]" + REST + ")?"
              + FRAGMENT,
          Uris::url,
          java.net.URL::toString)
      .narrowed();

  private Uris() {}

  private static URL url(String text) {
    try {
      return java.net.URI.create(text).toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
