package com.leanmcp.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.inspector.BuildNews.News;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildNewsTest {
  private final BuildNews news = new BuildNews();
  private final List<News> heard = new ArrayList<>();

  @Test
  void tellsTheLatestAtOnceAndThenEveryPieceInOrder() {
    news.building();
    news.failed("Main.java:1: error");

    news.subscribe(heard::add);
    news.building();
    news.served(Duration.ofMillis(340));

    assertThat(heard)
        .containsExactly(
            new News.Failed("Main.java:1: error"),
            new News.Building(),
            new News.Served(Duration.ofMillis(340)));
    assertThat(news.latest()).contains(new News.Served(Duration.ofMillis(340)));
  }

  @Test
  void tellsNothingBeforeThereIsNews() {
    news.subscribe(heard::add);

    assertThat(heard).isEmpty();
    assertThat(news.latest()).isEmpty();
  }

  @Test
  void tellsAReaderNothingOnceItIsClosed() {
    news.subscribe(heard::add).orElseThrow().close();

    news.building();

    assertThat(heard).isEmpty();
  }

  @Test
  void takesOnlySoManyReadersUntilOneLeaves() {
    BuildNews.Subscription first = news.subscribe(heard::add).orElseThrow();
    for (int i = 1; i < BuildNews.MOST_READERS; i++) {
      assertThat(news.subscribe(heard::add)).isPresent();
    }

    assertThat(news.subscribe(heard::add)).isEmpty();
    first.close();
    assertThat(news.subscribe(heard::add)).isPresent();
  }

  @Test
  void cutsALongReport() {
    news.failed("x".repeat(1_000_000));

    assertThat(((News.Failed) news.latest().orElseThrow()).report())
        .hasSizeLessThan(70_000)
        .endsWith("x…");
  }

  @Test
  void isJsonForThePage() {
    assertThat(json(new News.Building())).isEqualTo("{\"state\":\"building\"}");
    assertThat(json(new News.Served(Duration.ofMillis(1500))))
        .isEqualTo("{\"state\":\"served\",\"tookMillis\":1500}");
    assertThat(json(new News.Failed("a \"b\"\n")))
        .isEqualTo("{\"state\":\"failed\",\"report\":\"a \\\"b\\\"\\n\"}");
  }

  private static String json(News piece) {
    return new String(piece.toJson(), StandardCharsets.UTF_8);
  }
}
