package com.acme.offer;

import com.leanmcp.annotation.Completion;
import com.leanmcp.annotation.Prompt;
import com.leanmcp.annotation.Resource;
import java.util.List;

/** What services inherit. */
abstract class Offers {
  /** Asks for something. */
  @Prompt
  String ask(String what) {
    return what;
  }

  /** Holds something. */
  @Resource
  String held() {
    return "held";
  }

  @Completion(prompt = "ask", argument = "what")
  List<String> complete(String start) {
    return List.of(start);
  }
}
