package com.leanmcp.inspector;

import com.leanmcp.json.JsonWriter;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How the builds of a server go while it is developed: the latest piece of news, and who wants to hear the next. Thread-safe;
 * readers hear everything in order.
 */
public final class BuildNews {
  /** How many may listen at once. */
  public static final int MOST_READERS = 32;

  private static final int LONGEST_REPORT = 64 * 1024;

  /** A piece of news. */
  public sealed interface News {
    /** A build has begun. */
    record Building() implements News {}

    /** What was built is served; {@code took} from the change that was seen until now. */
    record Served(Duration took) implements News {}

    /** A build failed and what was served before still is; the report is the compiler's. */
    record Failed(String report) implements News {}

    /** This piece of news as one JSON object. */
    default byte[] toJson() {
      JsonWriter out = new JsonWriter().beginObject().name("state");
      if (this instanceof Served served) {
        out.string("served").name("tookMillis").number(served.took().toMillis());
      } else if (this instanceof Failed failed) {
        out.string("failed").name("report").string(failed.report());
      } else {
        out.string("building");
      }
      return out.endObject().toBytes();
    }
  }

  private final Set<Subscription> readers = new LinkedHashSet<>();
  private Optional<News> latest = Optional.empty();

  /** A build has begun. */
  public void building() {
    tell(new News.Building());
  }

  /** What was built is served. */
  public void served(Duration took) {
    tell(new News.Served(took));
  }

  /** A build failed; of a very long report the beginning is told. */
  public void failed(String report) {
    tell(new News.Failed(
        report.length() <= LONGEST_REPORT ? report : report.substring(0, LONGEST_REPORT) + "…"));
  }

  private synchronized void tell(News news) {
    latest = Optional.of(news);
    readers.forEach(each -> each.reader.accept(news));
  }

  /** The latest piece of news, if there has been one. */
  public synchronized Optional<News> latest() {
    return latest;
  }

  /**
   * Tells {@code reader} the latest piece of news, if there is one, and every one to come; empty if {@value #MOST_READERS}
   * listen already. The reader is called by whoever has news and must not block.
   */
  public synchronized Optional<Subscription> subscribe(Consumer<News> reader) {
    if (readers.size() == MOST_READERS) {
      return Optional.empty();
    }
    Subscription subscription = new Subscription(reader);
    readers.add(subscription);
    latest.ifPresent(reader);
    return Optional.of(subscription);
  }

  /** One reader, until it is closed. */
  public final class Subscription implements AutoCloseable {
    private final Consumer<News> reader;

    private Subscription(Consumer<News> reader) {
      this.reader = reader;
    }

    @Override
    public void close() {
      synchronized (BuildNews.this) {
        readers.remove(this);
      }
    }
  }
}
