package com.leanmcp.maven.create;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who may call the tools of a new project. */
enum Authentication {
  /** Everybody. */
  NONE("project"),
  /** The users of a Clerk application. */
  CLERK("clerk");

  private final String folder;

  Authentication(String folder) {
    this.folder = folder;
  }

  /** What {@code -Dauth} names, if it is known; without it, nobody has to sign in. */
  static Optional<Authentication> of(Optional<String> auth) {
    return auth.isEmpty()
        ? Optional.of(NONE)
        : Arrays.stream(values())
            .filter(known -> known != NONE && known.folder.equals(auth.get()))
            .findFirst();
  }

  static String unknown(String auth) {
    String known = Arrays.stream(values())
        .filter(each -> each != NONE)
        .map(each -> each.folder)
        .collect(Collectors.joining(", "));
    return "-Dauth \"" + auth + "\" is not known; known is: " + known
        + "; leave it out for a server without sign-in";
  }

  /** The template of a file: its own if it has one, else the one of every project. */
  Template template(String file) {
    String own = folder + "/" + file;
    return Template.read(Template.exists(own) ? own : NONE.folder + "/" + file);
  }

  /** What the pom needs for it, as it stands there; empty for nothing. */
  String dependency() {
    return this == NONE ? "" : Template.read(folder + "/dependency.xml").text().stripTrailing();
  }
}
