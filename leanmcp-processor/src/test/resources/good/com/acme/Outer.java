package com.acme;

import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import java.util.List;

/** Services in other places than the top level. */
final class Outer {
  private Outer() {}

  @Authenticated(scopes = "base")
  abstract static class Base<T> {
    /** Stores a value. */
    @Tool
    protected abstract T store(T value, @SchemaConstraint(description = "how often") int times);

    /** Loads a value. */
    @Tool
    @Authenticated(scopes = "load")
    public abstract T load();
  }

  interface Pinging {
    /** Answers. */
    @Tool(destructiveHint = false, idempotentHint = true)
    default boolean ping() {
      return true;
    }
  }

  static class Strings extends Base<String> implements Pinging {
    @Override
    protected String store(String value, int repetitions) {
      return value.repeat(repetitions);
    }

    @Override
    public String load() {
      return "";
    }
  }

  static class Lists extends Base<List<Long>> {
    @Override
    protected List<Long> store(List<Long> value, int times) {
      return value;
    }

    @Override
    public List<Long> load() {
      return List.of();
    }
  }

  /** Has the names that generated code uses. */
  record Objects(Double value) {
    /**
     * Old.
     *
     * @deprecated there is a newer one
     */
    @Deprecated
    @Tool
    Objects old(Objects old) {
      return old;
    }
  }

  @McpType
  record Alone(String text) {}
}
