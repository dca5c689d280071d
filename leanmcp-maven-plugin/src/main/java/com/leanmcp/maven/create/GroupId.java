package com.leanmcp.maven.create;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a Maven groupId may be. */
final class GroupId {
  private static final int LONGEST = 60;
  private static final Pattern GOOD =
      Pattern.compile("[A-Za-z0-9]+([-_][A-Za-z0-9]+)*([.][A-Za-z0-9]+([-_][A-Za-z0-9]+)*)*");

  private GroupId() {}

  /** What is wrong with it, if anything is. */
  static Optional<String> problem(String groupId) {
    if (groupId.length() > LONGEST) {
      return Optional.of(
          "-DgroupId has " + groupId.length() + " characters; use at most " + LONGEST);
    }
    if (!GOOD.matcher(groupId).matches()) {
      return Optional.of(
          "-DgroupId \"" + groupId + "\" is no groupId; use letters, digits, '-', '_'"
              + " and dots between them, such as com.example");
    }
    return Optional.empty();
  }
}
