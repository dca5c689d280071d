package com.leanmcp.service;

import com.leanmcp.content.ResourceContents;
import com.leanmcp.schema.ValueWriter;
import com.leanmcp.schema.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a resource; a null value means that there is no such resource. */
public sealed interface ResourceReply {
  /** A text. */
  record Text(@Nullable String text) implements ResourceReply {}

  /** Bytes. */
  record Blob(byte @Nullable [] bytes) implements ResourceReply {}

  /** A value; its JSON goes out as text. */
  record Json<T>(@Nullable T value, ValueWriter<T> writer) implements ResourceReply {}

  /** Contents that say all of it themselves. */
  record Full(@Nullable List<? extends ResourceContents> contents) implements ResourceReply {}

  /** The variables of the template broke a constraint; the method has not run. */
  record Refused(Violations violations) implements ResourceReply {}
}
