package demo;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** The heap of this JVM. */
final class Heap {
  private Heap() {}

  /**
   * The bytes of what lives after a full collection. {@code System.gc()} would not do: under {@code leanmcp:dev} it starts a
   * concurrent cycle, which leaves most garbage where it is.
   */
  static long live() throws JMException {
    Object histogram = ManagementFactory.getPlatformMBeanServer()
        .invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "gcClassHistogram",
            new Object[] {new String[0]},
            new String[] {String[].class.getName()});
    String[] words = histogram.toString().strip().split("\\s+");
    return Long.parseLong(words[words.length - 1]);
  }
}
