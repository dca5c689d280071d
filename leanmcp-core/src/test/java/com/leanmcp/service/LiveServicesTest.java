package com.leanmcp.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.content.PromptResult;
import com.leanmcp.service.LiveServices.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LiveServicesTest {
  /** Keeps what it is told. */
  private static final class Told implements LiveServices.Observer {
    private final List<Set<Kind>> changes = new ArrayList<>();
    private final List<String> updates = new ArrayList<>();
    private final List<String> visits = new ArrayList<>();

    @Override
    public void changed(Set<Kind> kinds) {
      changes.add(kinds);
    }

    @Override
    public void updated(String uri) {
      updates.add(uri);
    }

    @Override
    public void visited(String id) {
      visits.add(id);
    }
  }

  private final Told told = new Told();

  private LiveServices services(ServiceTable... tables) {
    LiveServices services = new LiveServices(catalog -> {});
    services.add(tables);
    services.observe(told);
    return services;
  }

  @Test
  void tellsOnceOfEverythingThatOneChangeChanges() {
    LiveServices services = services();

    services.add(
        new TestTable("A").tool("a").resource("test://a"),
        new TestTable("B").tool("b").template("test://b/{x}"));

    assertThat(told.changes).containsExactly(Set.of(Kind.TOOLS, Kind.RESOURCES));
  }

  @Test
  void tellsOfVisitsThatAreDone() {
    services().visited("a");

    assertThat(told.visits).containsExactly("a");
  }

  @Test
  void tellsOfTheListsThatChangedAndOfNoOthers() {
    LiveServices services = services(new TestTable("A").tool("a"));

    services.add(new TestTable("B")
        .prompt(
            PromptDefinition.named("p").build(),
            call -> new PromptReply.Made(PromptResult.of(""))));
    services.add(new TestTable("C").template("test://{x}"));
    services.add(new TestTable("D"));

    assertThat(told.changes).containsExactly(Set.of(Kind.PROMPTS), Set.of(Kind.RESOURCES));
  }

  @Test
  void aClashLeavesEverythingAsItWas() {
    LiveServices services = services(new TestTable("A").tool("a"));
    Catalog before = services.catalog();

    assertThatThrownBy(
            () -> services.add(new TestTable("B").tool("b"), new TestTable("C").tool("a")))
        .isInstanceOf(IllegalStateException.class);

    assertThat(services.catalog()).isSameAs(before);
    assertThat(told.changes).isEmpty();
  }

  @Test
  void whatMustNotBeServedIsNot() {
    LiveServices services = new LiveServices(catalog -> {
      if (catalog.tool("secret").isPresent()) {
        throw new IllegalStateException("nobody can be authenticated");
      }
    });
    services.observe(told);

    assertThatThrownBy(() -> services.add(new TestTable("A").tool("secret")))
        .hasMessage("nobody can be authenticated");

    assertThat(services.catalog().tools()).isEmpty();
    assertThat(told.changes).isEmpty();
  }

  @Test
  void aRemovedServiceIsOfferedNoLonger() {
    TestTable table = new TestTable("A").tool("a");
    LiveServices services = services(table, new TestTable("B").tool("b"));

    services.remove(table);
    services.remove(table);

    assertThat(services.catalog().toolNames()).containsExactly("b");
    assertThat(told.changes).containsExactly(Set.of(Kind.TOOLS));
  }

  @Test
  void aServiceThatComesBackIsANewOne() {
    TestTable table = new TestTable("A").tool("a");
    LiveServices services = services(table);

    services.remove(table);
    services.add(table);

    assertThat(services.catalog().toolNames()).containsExactly("a");
    assertThat(told.changes).hasSize(2);
  }

  @Test
  void tellsOfAResourceThatHoldsSomethingElse() {
    LiveServices services = services();

    services.resourceUpdated("test://a");

    assertThat(told.updates).containsExactly("test://a");
    assertThat(told.changes).isEmpty();
  }
}
