package {{package}};

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class {{service}}Test {
  @Test
  void answersTheQuestion() {
    assertEquals("You asked about {{words}}: Why?", new {{service}}().{{tool}}("Why?").text());
  }
}
