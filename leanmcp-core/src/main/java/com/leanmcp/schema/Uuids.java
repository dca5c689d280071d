package com.leanmcp.schema;

import java.util.UUID;

/** Universally unique identifiers (RFC 9562). */
public final class Uuids {
  /** Thirty-two hexadecimal digits in five groups. */
  public static final TextForm<UUID> UUID = TextForm.ofFormat(
      "a UUID",
      "uuid",
      "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}",
      java.util.UUID::fromString,
      java.util.UUID::toString);

  private Uuids() {}
}
