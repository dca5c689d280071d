package com.leanmcp.maven.surface;

import com.leanmcp.manifest.CompletionManifest;
import com.leanmcp.manifest.ServiceManifest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What two services offer under one name, so that a server with both refuses to start. */
public final class Clashes {
  private final Map<String, FoundManifest> owners = new LinkedHashMap<>();
  private final Set<String> sentences = new LinkedHashSet<>();

  private Clashes() {}

  /** A sentence for each; it names both classes and where they are. */
  public static List<String> among(List<FoundManifest> manifests) {
    Clashes clashes = new Clashes();
    manifests.forEach(clashes::add);
    return new ArrayList<>(clashes.sentences);
  }

  private void add(FoundManifest found) {
    ServiceManifest manifest = found.manifest();
    FoundManifest twin = owners.putIfAbsent("class " + manifest.service(), found);
    if (twin != null) {
      sentences.add(manifest.service() + " is on the class path twice, in " + twin.place()
          + " and in " + found.place() + "; remove one of them");
      return;
    }
    manifest.tools().forEach(tool -> claim("tools are named", tool.name(), "name", found));
    manifest.prompts().forEach(prompt -> claim("prompts are named", prompt.name(), "name", found));
    manifest
        .resources()
        .forEach(each -> claim("resources are at", each.address().text(), "URI", found));
    manifest
        .completions()
        .forEach(each -> claim("completions are for", completed(each), "argument", found));
  }

  private static String completed(CompletionManifest completion) {
    return completion.argument() + " of " + completion.target().text();
  }

  private void claim(String what, String name, String other, FoundManifest found) {
    FoundManifest owner = owners.putIfAbsent(what + " " + name, found);
    if (owner != null) {
      sentences.add("two " + what + " \"" + name + "\", one of " + owner.origin() + " and one of "
          + found.origin() + "; give one of them another " + other);
    }
  }
}
