package stock;

import com.leanmcp.annotation.Tool;

public final class StockService {
  /** How many pieces there are. */
  @Tool(readOnlyHint = true)
  public int countPieces() {
    return 42;
  }
}
