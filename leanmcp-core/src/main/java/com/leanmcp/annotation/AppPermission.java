package com.leanmcp.annotation;

/** What a view may ask its host's browser for (MCP Apps 2026-01-26, UI Resource Format, {@code permissions}). */
public enum AppPermission {
  CAMERA("camera"),
  MICROPHONE("microphone"),
  GEOLOCATION("geolocation"),
  CLIPBOARD_WRITE("clipboardWrite");

  private final String member;

  AppPermission(String member) {
    this.member = member;
  }

  /** Its name in the protocol. */
  public String member() {
    return member;
  }
}
