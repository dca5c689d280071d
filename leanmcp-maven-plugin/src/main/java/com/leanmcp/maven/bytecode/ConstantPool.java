package com.leanmcp.maven.bytecode;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The texts and class names of a class file's constant pool (JVMS 4.4). */
final class ConstantPool {
  private final Map<Integer, String> texts = new HashMap<>();
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

  String text(int index) {
    return texts.getOrDefault(index, "");
  }

  String className(int index) {
    return text(classes.getOrDefault(index, 0)).replace('/', '.');
  }

  /** How many places the entry takes: JVMS 4.4.5 gives long and double two. */
  private int readEntry(int index, DataInputStream in) throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 1 -> texts.put(index, in.readUTF());
      case 7 -> classes.put(index, in.readUnsignedShort());
      case 8, 16, 19, 20 -> in.skipNBytes(2);
      case 15 -> in.skipNBytes(3);
      case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
      case 5, 6 -> in.skipNBytes(8);
      default -> throw new IOException("unknown constant pool tag " + tag);
    }
    return tag == 5 || tag == 6 ? 2 : 1;
  }
}
