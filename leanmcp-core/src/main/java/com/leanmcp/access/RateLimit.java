package com.leanmcp.access;

/**
 * How many tool calls are taken (MCP specification, Server Features, Tools, Security Considerations).
 *
 * @param perSecond how many a second, in the long run; 1 to 1,000,000
 * @param burst how many at once after a pause; 1 to 1,000,000
 */
public record RateLimit(int perSecond, int burst) {
  /** What one caller may do by default: more is an agent that runs in circles. */
  public static final RateLimit PER_CALLER = new RateLimit(100, 1_000);

  /** What one address may do by default; many callers may share one. */
  public static final RateLimit PER_ADDRESS = new RateLimit(1_000, 10_000);

  private static final int MOST = 1_000_000;

  public RateLimit {
    if (perSecond < 1 || perSecond > MOST || burst < 1 || burst > MOST) {
      throw new IllegalArgumentException(
          "a rate limit is from 1 to " + MOST + " calls, not " + perSecond + " and " + burst);
    }
  }
}
