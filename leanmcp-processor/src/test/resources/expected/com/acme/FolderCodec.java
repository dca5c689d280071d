package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Maps;
import com.leanmcp.schema.ObjectArrays;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Sets;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Folder}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class FolderCodec implements Codec<Folder> {
  static final FolderCodec INSTANCE = new FolderCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"folders\":{\"type\":\"object\","
      + "\"additionalProperties\":{\"$ref\":\"#\"}},\"list\":{\"type\":\"array\",\"items\":{\"$ref\":\"#\"}},"
      + "\"set\":{\"type\":\"array\",\"items\":{\"$ref\":\"#\"},\"uniqueItems\":true}},\"required\":[\"name\","
      + "\"folders\",\"list\",\"set\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("name", "folders", "list", "set");

  private FolderCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Folder read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String nameValue = null;
    boolean hasName = false;
    Map<String, Folder> folders = null;
    boolean hasFolders = false;
    Folder[] list = null;
    boolean hasList = false;
    Set<Folder> set = null;
    boolean hasSet = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "name" -> {
          if (hasName) {
            violations.duplicate("name");
          }
          hasName = true;
          violations.enter("name");
          nameValue = Strings.read(in, violations);
          violations.leave();
        }
        case "folders" -> {
          if (hasFolders) {
            violations.duplicate("folders");
          }
          hasFolders = true;
          violations.enter("folders");
          folders = Maps.read(in, violations, FolderCodec.INSTANCE);
          violations.leave();
        }
        case "list" -> {
          if (hasList) {
            violations.duplicate("list");
          }
          hasList = true;
          violations.enter("list");
          list = ObjectArrays.read(in, violations, FolderCodec.INSTANCE, Folder[]::new);
          violations.leave();
        }
        case "set" -> {
          if (hasSet) {
            violations.duplicate("set");
          }
          hasSet = true;
          violations.enter("set");
          set = Sets.read(in, violations, FolderCodec.INSTANCE);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasName) {
      violations.missing("name", "a string");
    }
    if (!hasFolders) {
      violations.missing("folders", "an object");
    }
    if (!hasList) {
      violations.missing("list", "an array");
    }
    if (!hasSet) {
      violations.missing("set", "an array");
    }
    return violations.count() == before ? new Folder(nameValue, folders, list, set) : null;
  }

  @Override
  public void write(Folder value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations) || Objects.isTooDeep(out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("name");
    out.name("name");
    Strings.write(value.name(), out, violations);
    violations.leave();
    violations.enter("folders");
    out.name("folders");
    Maps.write(value.folders(), out, violations, FolderCodec.INSTANCE);
    violations.leave();
    violations.enter("list");
    out.name("list");
    ObjectArrays.write(value.list(), out, violations, FolderCodec.INSTANCE);
    violations.leave();
    violations.enter("set");
    out.name("set");
    Sets.write(value.set(), out, violations, FolderCodec.INSTANCE);
    violations.leave();
    out.endObject();
  }
}
