package com.leanmcp.maven.bytecode;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Reads a class's {@link ClassShape} from its file (JVMS 4.1): its declarations, but no code. */
final class ShapeReader {
  private static final int PRIVATE = 0x0002;
  private static final int SYNTHETIC = 0x1000;

  private final DataInputStream in;
  private final ConstantPool constants;
  private final StringBuilder api = new StringBuilder();
  private final StringBuilder values = new StringBuilder();
  private final StringBuilder hidden = new StringBuilder();
  private String self = "";

  private ShapeReader(DataInputStream in, ConstantPool constants) {
    this.in = in;
    this.constants = constants;
  }

  static ClassShape read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    in.skipNBytes(8); // the magic number and the version of the format
    return new ShapeReader(in, ConstantPool.read(in)).readClass();
  }

  private ClassShape readClass() throws IOException {
    api.append(in.readUnsignedShort()).append(' ');
    self = nextClass();
    api.append(self).append(" extends ").append(nextClass()).append(nextClasses());
    readMembers("field");
    readMembers("method");
    readAttributes(api, values);
    Set<String> exposed = new HashSet<>();
    ClassNames.addAllIn(api.toString(), exposed);
    ClassNames.addAllIn(hidden.toString(), exposed);
    String name = self.substring(1, self.length() - 1);
    return new ClassShape(name, api.toString(), values.toString(), references(), exposed);
  }

  private Set<String> references() {
    Set<String> references = new HashSet<>(constants.internalNames());
    constants.texts().forEach(text -> ClassNames.addAllIn(text, references));
    return references;
  }

  /** Private members are no part of what others see, though their types may be of what the processor looks at. */
  private void readMembers(String kind) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      int flags = in.readUnsignedShort();
      String name = constants.text(in.readUnsignedShort());
      String descriptor = constants.text(in.readUnsignedShort());
      StringBuilder text = new StringBuilder("\n" + kind + ' ' + flags + ' ' + name + descriptor);
      StringBuilder value = new StringBuilder();
      readAttributes(text, value);
      if ((flags & PRIVATE) == 0 && !value.isEmpty()) {
        values.append(name).append(value).append('\n');
      }
      if ((flags & SYNTHETIC) == 0) {
        ((flags & PRIVATE) == 0 ? api : hidden).append(text);
      }
    }
  }

  private void readAttributes(StringBuilder text, StringBuilder value) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String name = constants.text(in.readUnsignedShort());
      int length = in.readInt();
      switch (name) {
        case "Signature" -> text.append(' ').append(next());
        case "ConstantValue" -> value.append('=').append(next());
        case "Exceptions", "PermittedSubclasses" -> text.append(name).append(nextClasses());
        case "InnerClasses" -> text.append(name).append(nextInnerClasses());
        case "Record" -> readComponents(text);
        case "RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations" ->
          text.append(AnnotationReader.annotations(in, constants));
        case "RuntimeVisibleParameterAnnotations", "RuntimeInvisibleParameterAnnotations" ->
          text.append(AnnotationReader.parameterAnnotations(in, constants));
        case "RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations" ->
          text.append(AnnotationReader.typeAnnotations(in, constants));
        case "AnnotationDefault" -> text.append(AnnotationReader.value(in, constants));
        default -> in.skipNBytes(Integer.toUnsignedLong(length));
      }
    }
  }

  private void readComponents(StringBuilder text) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      text.append("\ncomponent ").append(next()).append(next());
      readAttributes(text, values);
    }
  }

  private String nextClasses() throws IOException {
    StringBuilder names = new StringBuilder();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      names.append(' ').append(nextClass());
    }
    return names.toString();
  }

  /** Those of other classes are listed where the code uses them, which is no part of what others see. */
  private String nextInnerClasses() throws IOException {
    StringBuilder names = new StringBuilder();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String inner = nextClass();
      String outer = nextClass();
      String simple = next();
      int flags = in.readUnsignedShort();
      if (inner.equals(self) || (outer.equals(self) && !simple.isEmpty())) {
        names.append(' ').append(inner).append(' ').append(flags);
      }
    }
    return names.toString();
  }

  private String nextClass() throws IOException {
    return "L" + constants.internalName(in.readUnsignedShort()) + ";";
  }

  private String next() throws IOException {
    return constants.text(in.readUnsignedShort());
  }
}
