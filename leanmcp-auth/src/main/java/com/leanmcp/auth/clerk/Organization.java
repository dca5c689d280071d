package com.leanmcp.auth.clerk;

import com.leanmcp.auth.jwt.Claims;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The organization a session is active in. It does not print.
 *
 * @param role such as {@code org:admin}
 * @param permissions such as {@code org:invoices:read}
 */
public record Organization(
    String id, Optional<String> slug, Optional<String> role, Set<String> permissions) {
  public Organization {
    permissions = Collections.unmodifiableSet(new LinkedHashSet<>(permissions));
  }

  /** What the claims of a session token of version 2 ({@code o}) or 1 ({@code org_id} and so on) say; empty if nothing. */
  static Optional<Organization> of(Claims claims) {
    return claims.has("o")
        ? claims.object("o").flatMap(inner -> second(inner, claims.text("fea").orElse("")))
        : first(claims);
  }

  private static Optional<Organization> second(Claims inner, String features) {
    return inner
        .text("id")
        .map(id -> new Organization(
            id,
            inner.text("slg"),
            inner.text("rol").map(role -> role.startsWith("org:") ? role : "org:" + role),
            FeaturePermissions.of(
                features, inner.text("per").orElse(""), inner.text("fpm").orElse(""))));
  }

  private static Optional<Organization> first(Claims claims) {
    return claims
        .text("org_id")
        .map(id -> new Organization(
            id,
            claims.text("org_slug"),
            claims.text("org_role"),
            new LinkedHashSet<>(claims.texts("org_permissions"))));
  }

  @Override
  public String toString() {
    return "Organization[***]";
  }
}
