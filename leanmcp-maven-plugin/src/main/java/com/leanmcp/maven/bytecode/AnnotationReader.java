package com.leanmcp.maven.bytecode;

import java.io.DataInputStream;
import java.io.IOException;

/** Annotations as text that is the same wherever the constants stand in the pool (JVMS 4.7.16 to 4.7.22). */
final class AnnotationReader {
  private final DataInputStream in;
  private final ConstantPool constants;
  private final StringBuilder text = new StringBuilder();

  private AnnotationReader(DataInputStream in, ConstantPool constants) {
    this.in = in;
    this.constants = constants;
  }

  static String annotations(DataInputStream in, ConstantPool constants) throws IOException {
    AnnotationReader reader = new AnnotationReader(in, constants);
    reader.readAnnotations();
    return reader.text.toString();
  }

  static String parameterAnnotations(DataInputStream in, ConstantPool constants)
      throws IOException {
    AnnotationReader reader = new AnnotationReader(in, constants);
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      reader.text.append("parameter ");
      reader.readAnnotations();
    }
    return reader.text.toString();
  }

  static String typeAnnotations(DataInputStream in, ConstantPool constants) throws IOException {
    AnnotationReader reader = new AnnotationReader(in, constants);
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      reader.readTarget();
      reader.readAnnotation();
    }
    return reader.text.toString();
  }

  static String value(DataInputStream in, ConstantPool constants) throws IOException {
    AnnotationReader reader = new AnnotationReader(in, constants);
    reader.readValue();
    return reader.text.toString();
  }

  private void readAnnotations() throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      readAnnotation();
    }
  }

  private void readAnnotation() throws IOException {
    text.append('@').append(next()).append('(');
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      text.append(next()).append('=');
      readValue();
    }
    text.append(')');
  }

  private void readValue() throws IOException {
    int tag = in.readUnsignedByte();
    text.append((char) tag);
    switch (tag) {
      case 'e' -> text.append(next()).append('.').append(next());
      case '@' -> readAnnotation();
      case '[' -> {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
          readValue();
        }
      }
      default -> text.append(next());
    }
    text.append(',');
  }

  /** Which type of a declaration is annotated; those inside of code are in another attribute. */
  private void readTarget() throws IOException {
    int target = in.readUnsignedByte();
    int bytes = switch (target) {
      case 0x00, 0x01, 0x16 -> 1;
      case 0x10, 0x11, 0x12, 0x17 -> 2;
      case 0x13, 0x14, 0x15 -> 0;
      default -> throw new IOException("unknown target of a type annotation " + target);
    };
    text.append("at ").append(target);
    for (int left = bytes; left > 0; left--) {
      text.append(' ').append(in.readUnsignedByte());
    }
    for (int left = 2 * in.readUnsignedByte(); left > 0; left--) {
      text.append('/').append(in.readUnsignedByte());
    }
  }

  private String next() throws IOException {
    return constants.text(in.readUnsignedShort());
  }
}
