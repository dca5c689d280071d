package com.leanmcp.auth.clerk;

import com.leanmcp.auth.profile.UserProfile;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.Optional;

/** Reads Clerk's {@code User} (Backend API, {@code GET /users/{id}}). Its metadata is not looked at. */
final class UserReader {
  private UserReader() {}

  /** The profile; empty if this is not the user of that id. */
  static Optional<UserProfile> read(JsonObject user, String id) {
    if (!user.string("id").filter(id::equals).isPresent()) {
      return Optional.empty();
    }
    Optional<JsonObject> address = primaryAddress(user);
    return Optional.of(new UserProfile(
        address.flatMap(entry -> text(entry, "email_address")),
        address.filter(UserReader::isVerified).isPresent(),
        text(user, "first_name"),
        text(user, "last_name"),
        text(user, "image_url")));
  }

  private static Optional<JsonObject> primaryAddress(JsonObject user) {
    Optional<String> primary = text(user, "primary_email_address_id");
    if (primary.isEmpty()
        || !(user.get("email_addresses").orElse(user) instanceof JsonArray list)) {
      return Optional.empty();
    }
    return list.elements().stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .filter(entry -> entry.string("id").equals(primary))
        .findFirst();
  }

  private static boolean isVerified(JsonObject address) {
    Optional<JsonValue> verification = address.get("verification");
    return verification.isPresent()
        && verification.get() instanceof JsonObject object
        && object.string("status").filter("verified"::equals).isPresent();
  }

  private static Optional<String> text(JsonObject object, String name) {
    return object.string(name).filter(text -> !text.isEmpty());
  }
}
