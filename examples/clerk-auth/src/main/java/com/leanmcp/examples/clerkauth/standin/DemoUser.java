package com.leanmcp.examples.clerkauth.standin;

import com.leanmcp.json.JsonWriter;

/** The one user the stand-in knows. */
final class DemoUser {
  static final String ID = "user_2abc123xyz";
  static final String EMAIL = "john@example.com";
  static final String FIRST_NAME = "John";
  static final String LAST_NAME = "Doe";
  static final String IMAGE_URL = "https://img.example.com/john.png";

  private DemoUser() {}

  /** The user as Clerk's Backend API answers. */
  static String json() {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    out.name("object").string("user").name("id").string(ID);
    out.name("first_name").string(FIRST_NAME).name("last_name").string(LAST_NAME);
    out.name("image_url").string(IMAGE_URL);
    out.name("primary_email_address_id").string("idn_1");
    out.name("email_addresses").beginArray().beginObject();
    out.name("id").string("idn_1").name("email_address").string(EMAIL);
    out.name("verification").beginObject().name("status").string("verified").endObject();
    return out.endObject().endArray().endObject().toString();
  }
}
