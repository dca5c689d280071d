package com.leanmcp.maven.bytecode;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The name of a compiled class and whether it has a main method, read from the class file (JVMS chapter 4). */
record ClassFile(String name, boolean runnable) {
  private static final int MAGIC = 0xCAFEBABE;
  private static final int PUBLIC_STATIC = 0x0001 | 0x0008;

  static ClassFile read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != MAGIC) {
        throw new IOException(file + " is no class file");
      }
      in.readInt(); // the version of the format
      ConstantPool constants = ConstantPool.read(in);
      in.readUnsignedShort(); // the class's own flags: main may stand in a class that is not public
      String name = constants.className(in.readUnsignedShort());
      in.readUnsignedShort(); // the superclass
      in.skipNBytes(2L * in.readUnsignedShort()); // the interfaces
      hasMain(in, constants); // the fields, which have the same shape as methods and never match
      return new ClassFile(name, hasMain(in, constants));
    }
  }

  private static boolean hasMain(DataInputStream in, ConstantPool constants) throws IOException {
    boolean found = false;
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      int flags = in.readUnsignedShort();
      String name = constants.text(in.readUnsignedShort());
      String descriptor = constants.text(in.readUnsignedShort());
      found |= (flags & PUBLIC_STATIC) == PUBLIC_STATIC
          && name.equals("main")
          && descriptor.equals("([Ljava/lang/String;)V");
      skipAttributes(in);
    }
    return found;
  }

  private static void skipAttributes(DataInputStream in) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      in.readUnsignedShort(); // the attribute's name
      in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
    }
  }
}
