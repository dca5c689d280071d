package com.leanmcp.auth;

import com.leanmcp.auth.clerk.PublishableKey;
import com.leanmcp.auth.http.ServiceAddress;
import com.leanmcp.auth.http.ServiceAddress.PlainHttp;
import java.net.URI;
import java.util.Optional;

/** Reads where Clerk is from configuration; what is wrong is said without quoting it. */
final class ClerkAddress {
  private ClerkAddress() {}

  /**
   * The Frontend API. What is given twice has to be the same twice: nobody could tell which of two applications was meant.
   *
   * @throws IllegalStateException if it is not given
   * @throws IllegalArgumentException if what is given names none, or two
   */
  static URI issuer(
      Optional<String> frontendApi, Optional<String> publishableKey, PlainHttp plain) {
    Optional<URI> published = publishableKey.map(key -> read(
        "CLERK_PUBLISHABLE_KEY", PublishableKey.host(key).orElseThrow(ClerkAddress::noKey), plain));
    Optional<URI> given = frontendApi.map(text -> read("CLERK_FRONTEND_API", text, plain));
    if (given.isPresent() && published.isPresent() && !given.equals(published)) {
      throw new IllegalArgumentException("CLERK_FRONTEND_API and CLERK_PUBLISHABLE_KEY name"
          + " different applications; set only one of them");
    }
    return given.or(() -> published).orElseThrow(ClerkAddress::missing);
  }

  /** The address that is configured under this name. */
  static URI read(String name, String text, PlainHttp plain) {
    return ServiceAddress.read(text, plain)
        .orElseThrow(() -> new IllegalArgumentException(name + " is not an address that can be"
            + " used; write a host such as your-app.clerk.accounts.dev or an https URL without"
            + " user, query and fragment"));
  }

  private static IllegalArgumentException noKey() {
    return new IllegalArgumentException(
        "CLERK_PUBLISHABLE_KEY is no publishable key; copy it again,"
            + " from pk_test_ or pk_live_ to its end");
  }

  private static IllegalStateException missing() {
    return new IllegalStateException("the variable CLERK_FRONTEND_API is not set; set it, in the"
        + " environment or in a .env file, to the Frontend API URL of your Clerk application,"
        + " such as your-app.clerk.accounts.dev, or set CLERK_PUBLISHABLE_KEY");
  }
}
