package com.leanmcp.tests.reflection.agent;

import java.io.File;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.ProtectionDomain;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Has the JDK's reflection tell {@link ReflectiveCalls} who calls it. */
public final class ReflectionAgent {
  private static final Pattern UPDATER = Pattern.compile("newUpdater");

  /** What leads from a name or a class object to code or data. */
  private static final Map<String, Pattern> WATCHED = Map.of(
      "java/lang/Class",
      Pattern.compile("forName|newInstance|get(Declared)?(Method|Constructor|Field)s?"
          + "|getRecordComponents|getEnclosing.*|getDeclaredClasses|getClasses"),
      "java/lang/reflect/Method",
      Pattern.compile("invoke"),
      "java/lang/reflect/Constructor",
      Pattern.compile("newInstance"),
      "java/lang/reflect/Field",
      Pattern.compile("[gs]et(Boolean|Byte|Char|Short|Int|Long|Float|Double)?"),
      "java/lang/reflect/Proxy",
      Pattern.compile("newProxyInstance"),
      "java/lang/invoke/MethodHandles$Lookup",
      Pattern.compile("find.*|unreflect.*|defineClass|defineHiddenClass.*"),
      "java/util/ServiceLoader",
      Pattern.compile("load|loadInstalled"),
      "java/util/concurrent/atomic/AtomicIntegerFieldUpdater",
      UPDATER,
      "java/util/concurrent/atomic/AtomicLongFieldUpdater",
      UPDATER,
      "java/util/concurrent/atomic/AtomicReferenceFieldUpdater",
      UPDATER);

  private ReflectionAgent() {}

  /** Begins to watch; {@code jar} holds {@link ReflectiveCalls} for the bootstrap loader. */
  public static void premain(String jar, Instrumentation instrumentation) throws Exception {
    instrumentation.appendToBootstrapClassLoaderSearch(new JarFile(new File(jar)));
    instrumentation.addTransformer(new Watching(), true);
    instrumentation.retransformClasses(
        Class.class,
        Method.class,
        Constructor.class,
        Field.class,
        Proxy.class,
        java.lang.invoke.MethodHandles.Lookup.class,
        ServiceLoader.class,
        AtomicIntegerFieldUpdater.class,
        AtomicLongFieldUpdater.class,
        AtomicReferenceFieldUpdater.class);
  }

  /** Puts a note at the beginning of every method that is watched. */
  private static final class Watching implements ClassFileTransformer {
    @Override
    public byte[] transform(
        ClassLoader loader, String name, Class<?> type, ProtectionDomain domain, byte[] bytes) {
      Pattern watched = WATCHED.get(name);
      if (watched == null) {
        return null;
      }
      ClassReader reader = new ClassReader(bytes);
      ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      reader.accept(
          new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(
                int access, String method, String type, String signature, String[] thrown) {
              MethodVisitor next = super.visitMethod(access, method, type, signature, thrown);
              boolean hasCode = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0;
              return hasCode
                      && (access & Opcodes.ACC_PUBLIC) != 0
                      && watched.matcher(method).matches()
                  ? noting(name.replace('/', '.') + "." + method, next)
                  : next;
            }
          },
          0);
      return writer.toByteArray();
    }

    private static MethodVisitor noting(String method, MethodVisitor next) {
      return new MethodVisitor(Opcodes.ASM9, next) {
        @Override
        public void visitCode() {
          super.visitCode();
          visitLdcInsn(method);
          visitMethodInsn(
              Opcodes.INVOKESTATIC,
              ReflectiveCalls.class.getName().replace('.', '/'),
              "note",
              "(Ljava/lang/String;)V",
              false);
        }
      };
    }
  }
}
