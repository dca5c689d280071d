package com.leanmcp.tests.inspector;

import com.leanmcp.inspector.Inspector;
import com.leanmcp.tests.node.NodeFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page's modules and what tests them, in a folder of Node. */
final class InspectorScripts {
  private static final String FOLDER = "inspector/";
  private static final Pattern IMPORT = Pattern.compile("from '\\./([a-z]+\\.js)'");

  private final NodeFolder node;

  private InspectorScripts(NodeFolder node) {
    this.node = node;
  }

  /** Puts everything in place; empty, with a line that says why, where there is no Node. */
  static Optional<InspectorScripts> install() throws Exception {
    Optional<NodeFolder> node = NodeFolder.install();
    if (node.isPresent()) {
      putModules(node.get());
    }
    return node.map(InspectorScripts::new);
  }

  private static void putModules(NodeFolder node) throws IOException {
    Inspector page = Inspector.create();
    Set<String> seen = new HashSet<>();
    Deque<String> wanted = new ArrayDeque<>(List.of("main.js"));
    while (!wanted.isEmpty()) {
      String name = wanted.remove();
      if (seen.add(name)) {
        byte[] module = page.file(name).orElseThrow().content();
        node.put(FOLDER + name, module);
        for (Matcher found = IMPORT.matcher(new String(module, StandardCharsets.UTF_8));
            found.find(); ) {
          wanted.add(found.group(1));
        }
      }
    }
  }

  /** Runs the first of these scripts of the test resources, which may import the others, to its end. */
  NodeFolder.Output run(
      long seconds, List<String> options, List<String> scripts, List<String> arguments)
      throws Exception {
    for (String script : scripts) {
      try (var source = InspectorScripts.class.getResourceAsStream("/inspector/" + script)) {
        node.put(FOLDER + script, source.readAllBytes());
      }
    }
    List<String> command = new ArrayList<>(options);
    command.add(FOLDER + scripts.get(0));
    command.addAll(arguments);
    return node.run(seconds, command);
  }
}
