package com.leanmcp.maven.launch;

import com.leanmcp.maven.plan.Order;
import java.nio.file.Path;
import java.util.Set;

/** What the dev JVM reacts to. */
sealed interface Event {
  record Edited(Set<Path> files) implements Event {}

  record Ordered(Order order) implements Event {}
}
