package com.leanmcp.tests.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds in the bytecode of one class whatever looks up code or data by name at run time. */
final class ReflectionScan extends ClassVisitor {
  /** What may be asked of a class object: nothing that leads to its members or to other classes. */
  private static final Set<String> HARMLESS =
      Set.of("isInstance", "cast", "getName", "getSimpleName", "desiredAssertionStatus");

  private static final Set<String> BOOTSTRAPS = Set.of(
      "java/lang/invoke/LambdaMetafactory",
      "java/lang/invoke/StringConcatFactory",
      "java/lang/runtime/ObjectMethods");

  private static final Set<String> FORBIDDEN_OWNERS = Set.of(
      "java/lang/ClassLoader",
      "java/util/ServiceLoader",
      "java/util/concurrent/atomic/AtomicIntegerFieldUpdater",
      "java/util/concurrent/atomic/AtomicLongFieldUpdater",
      "java/util/concurrent/atomic/AtomicReferenceFieldUpdater",
      "java/io/ObjectInputStream",
      "sun/misc/Unsafe");

  private final List<String> findings = new ArrayList<>();
  private String scanned = "";

  private ReflectionScan() {
    super(Opcodes.ASM9);
  }

  /** Each finding as class, method and what it uses. */
  static List<String> of(byte[] classFile) {
    ReflectionScan scan = new ReflectionScan();
    new ClassReader(classFile).accept(scan, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return scan.findings;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    scanned = name;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] thrown) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String type, boolean isInterface) {
        use(method, owner, name);
      }

      @Override
      public void visitInvokeDynamicInsn(
          String name, String type, Handle bootstrap, Object... arguments) {
        if (!BOOTSTRAPS.contains(bootstrap.getOwner())) {
          found(method, bootstrap.getOwner() + "." + bootstrap.getName());
        }
        for (Object argument : arguments) {
          if (argument instanceof Handle handle) {
            use(method, handle.getOwner(), handle.getName());
          }
        }
      }

      @Override
      public void visitLdcInsn(Object value) {
        if (value instanceof Handle || value instanceof ConstantDynamic) {
          found(method, "a constant " + value);
        }
      }
    };
  }

  private void use(String method, String owner, String name) {
    boolean ofClass = owner.equals("java/lang/Class") && !HARMLESS.contains(name);
    boolean byName =
        owner.equals("java/lang/Enum") && name.equals("valueOf") && !method.equals("valueOf");
    boolean invocation =
        owner.startsWith("java/lang/reflect/") || owner.startsWith("java/lang/invoke/");
    if (ofClass || byName || invocation || FORBIDDEN_OWNERS.contains(owner)) {
      found(method, owner + "." + name);
    }
  }

  private void found(String method, String what) {
    findings.add(scanned + "." + method + " uses " + what);
  }
}
