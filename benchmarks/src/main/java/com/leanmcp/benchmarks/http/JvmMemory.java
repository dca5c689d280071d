package com.leanmcp.benchmarks.http;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import javax.management.AttributeNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * What the JVM of a server has allocated on its heap since its start, as the JVM itself counts it for its threads. Asking
 * starts the JVM's own management in it, so it is asked after everything else has been measured.
 */
final class JvmMemory implements AutoCloseable {
  private final JMXConnector connector;

  private JvmMemory(JMXConnector connector) {
    this.connector = connector;
  }

  static JvmMemory of(long pid) throws IOException {
    try {
      VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
      String address = machine.startLocalManagementAgent();
      machine.detach();
      return new JvmMemory(JMXConnectorFactory.connect(new JMXServiceURL(address)));
    } catch (AttachNotSupportedException e) {
      throw new IOException(e);
    }
  }

  long allocatedBytes() throws IOException, JMException {
    MBeanServerConnection server = connector.getMBeanServerConnection();
    ObjectName threads = new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME);
    try {
      return (long) server.getAttribute(threads, "TotalThreadAllocatedBytes");
    } catch (
        AttributeNotFoundException
            e) { // JDK 17 counts for each thread only, and here none of them ends
      Object ids = server.getAttribute(threads, "AllThreadIds");
      long[] bytes = (long[]) server.invoke(
          threads, "getThreadAllocatedBytes", new Object[] {ids}, new String[] {"[J"});
      return LongStream.of(bytes).filter(each -> each > 0).sum();
    }
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}
