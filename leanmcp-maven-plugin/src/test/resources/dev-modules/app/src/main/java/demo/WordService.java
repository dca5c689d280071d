package demo;

import com.leanmcp.annotation.Tool;
import words.Words;

public final class WordService {
  /** Say the words of both modules. */
  @Tool(readOnlyHint = true)
  public String words() {
    return Words.first() + " and two";
  }
}
