package demo;

import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.Tool;
import com.leanmcp.content.ToolResult;

public final class WeatherService {
  public record Weather(String city, int celsius) {}

  /** The weather of a city. */
  @Tool(name = "get_weather", readOnlyHint = true)
  public Weather weather(String city) {
    return new Weather(city, 7);
  }

  /** Fails, as stations do. */
  @Tool(name = "ask_station", readOnlyHint = true)
  public ToolResult station() {
    return ToolResult.error("the station does not answer");
  }

  /** Names the caller. */
  @Authenticated
  @Tool(name = "who_asks", readOnlyHint = true)
  public String who(com.leanmcp.access.AuthUser user) {
    return user.userId();
  }
}
