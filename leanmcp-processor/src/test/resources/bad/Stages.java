import com.leanmcp.annotation.NonBlocking;
import com.leanmcp.annotation.Tool;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Stages {
  /** Promises. */
  @Tool
  @NonBlocking
  CompletionStage<String> promised() { // error: [LMCP040] the tool promised is @NonBlocking, but what it returns has to be waited for; remove @NonBlocking or return the value itself
    return CompletableFuture.completedStage("");
  }

  /** Promises nothing. */
  @Tool
  @NonBlocking
  CompletableFuture<Void> nothing() { // error: [LMCP040] the tool nothing is @NonBlocking, but what it returns has to be waited for; remove @NonBlocking or return the value itself
    return CompletableFuture.completedFuture(null);
  }
}
