package com.leanmcp.maven.bytecode;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The texts, values and class names of a class file's constant pool (JVMS 4.4). */
final class ConstantPool {
  private final Map<Integer, String> texts = new HashMap<>();
  private final Map<Integer, Integer> references = new HashMap<>();
  private final Map<Integer, Integer> classes = new HashMap<>();

  private ConstantPool() {}

  static ConstantPool read(DataInputStream in) throws IOException {
    ConstantPool pool = new ConstantPool();
    int count = in.readUnsignedShort();
    for (int index = 1; index < count; ) {
      index += pool.readEntry(index, in);
    }
    return pool;
  }

  /** A text, or a number or string constant as text; empty for index 0, which stands for nothing. */
  String text(int index) {
    return texts.getOrDefault(references.getOrDefault(index, index), "");
  }

  /** As the JVM writes it: {@code java/util/Map$Entry}. */
  String internalName(int index) {
    return text(classes.getOrDefault(index, 0));
  }

  String className(int index) {
    return internalName(index).replace('/', '.');
  }

  /** All classes the class names, arrays as {@code [Lp/Name;}. */
  Collection<String> internalNames() {
    return classes.keySet().stream().map(this::internalName).toList();
  }

  Collection<String> texts() {
    return texts.values();
  }

  /** How many places the entry takes: JVMS 4.4.5 gives long and double two. */
  private int readEntry(int index, DataInputStream in) throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 1 -> texts.put(index, in.readUTF());
      case 3 -> texts.put(index, "int " + in.readInt());
      case 4 -> texts.put(index, "float " + in.readInt());
      case 5 -> texts.put(index, "long " + in.readLong());
      case 6 -> texts.put(index, "double " + in.readLong());
      case 7 -> classes.put(index, in.readUnsignedShort());
      case 8 -> references.put(index, in.readUnsignedShort());
      case 16, 19, 20 -> in.skipNBytes(2);
      case 15 -> in.skipNBytes(3);
      case 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
      default -> throw new IOException("unknown constant pool tag " + tag);
    }
    return tag == 5 || tag == 6 ? 2 : 1;
  }
}
