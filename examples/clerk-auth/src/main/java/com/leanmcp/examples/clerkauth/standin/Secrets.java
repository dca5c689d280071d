package com.leanmcp.examples.clerkauth.standin;

import java.util.UUID;

/** What the stand-in and the server share, made for this run. */
record Secrets(String secretKey, String clientSecret) {
  static final String CLIENT_ID = "standin_client";

  static Secrets random() {
    return new Secrets("sk_standin_" + UUID.randomUUID(), UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return "Secrets[***]";
  }
}
