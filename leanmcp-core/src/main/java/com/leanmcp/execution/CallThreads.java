package com.leanmcp.execution;

import java.lang.ref.WeakReference;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the threads that calls run on; whoever keeps it does not keep the program's classes. */
final class CallThreads implements ThreadFactory {
  private final AtomicInteger number = new AtomicInteger();
  private final WeakReference<ClassLoader> loader;

  /** Threads with this context class loader. */
  CallThreads(ClassLoader loader) {
    this.loader = new WeakReference<>(loader);
  }

  @Override
  public Thread newThread(Runnable task) {
    Thread thread = new Thread(task, "leanmcp-call-" + number.incrementAndGet());
    thread.setDaemon(true);
    thread.setContextClassLoader(loader.get());
    return thread;
  }
}
