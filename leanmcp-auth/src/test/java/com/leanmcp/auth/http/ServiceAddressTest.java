package com.leanmcp.auth.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.auth.http.ServiceAddress.PlainHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ServiceAddressTest {
  @ParameterizedTest
  @CsvSource({
    "your-app.clerk.accounts.dev, https://your-app.clerk.accounts.dev",
    "clerk.example.com:8443, https://clerk.example.com:8443",
    "clerk.example.com/, https://clerk.example.com",
    "https://Clerk.Example.com, https://clerk.example.com",
    "HTTPS://clerk.example.com:443/, https://clerk.example.com",
    "https://app.example.com/__clerk/, https://app.example.com/__clerk",
    "' clerk.example.com ', https://clerk.example.com",
  })
  void readsHostsAndUrls(String text, String address) {
    assertThat(ServiceAddress.read(text, PlainHttp.REFUSED))
        .hasToString("Optional[" + address + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "https://",
        "http://clerk.example.com",
        "http://localhost:1",
        "ftp://clerk.example.com",
        "https://https://clerk.example.com",
        "https://user@clerk.example.com",
        "user:pass@clerk.example.com",
        "clerk.example.com?x=1",
        "https://clerk.example.com/#x",
        "https://clerk.example.com//",
        "a b",
        "pk_test_abc",
        "https://clerk.example.com/../x",
        "https://clerk.example.com/a//b",
        "clerk.example.com:0",
        "file:///etc/passwd",
        "https:clerk.example.com",
        "https://clerk.example.com/%2e%2e"
      })
  void refusesWhatIsNoSafeAddress(String text) {
    assertThat(ServiceAddress.read(text, PlainHttp.REFUSED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:1234",
        "http://127.0.0.1:1234",
        "http://127.8.9.1",
        "http://[::1]:1234"
      })
  void takesPlainHttpToLoopbackWhereItIsAllowed(String text) {
    assertThat(ServiceAddress.read(text, PlainHttp.LOOPBACK)).hasToString("Optional[" + text + "]");
    assertThat(ServiceAddress.read(text, PlainHttp.REFUSED)).isEmpty();
  }

  @Test
  void takesPlainHttpToNobodyElse() {
    for (String text : new String[] {
      "http://clerk.example.com",
      "http://127.0.0.1.example.com",
      "http://localhost.example.com",
      "http://0.0.0.0",
      "http://localhost@example.com",
      "http://2130706433",
      "http://127.1"
    }) {
      assertThat(ServiceAddress.read(text, PlainHttp.LOOPBACK)).as(text).isEmpty();
    }
  }
}
