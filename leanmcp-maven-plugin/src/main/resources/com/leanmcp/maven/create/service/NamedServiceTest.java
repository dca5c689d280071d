package {{package}};

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.leanmcp.test.client.TestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class {{service}}Test {
  private final TestClient client = TestClient.of({{service}}Table.of(new {{service}}()));

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void answersTheQuestion() {
    {{service}}.Answer answer =
        client
            .call("{{tool}}", "{\"question\": \"Why?\"}")
            .as({{service}}_AnswerCodec.INSTANCE);

    assertEquals("You asked about {{words}}: Why?", answer.text());
  }

  @Test
  void refusesAnEmptyQuestion() {
    client
        .call("{{tool}}", "{\"question\": \"\"}")
        .expectViolation("/question", "at least 1 character");
  }
}
