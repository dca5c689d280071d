package com.leanmcp.maven.create;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceNameTest {
  @ParameterizedTest
  @CsvSource({
    "Weather, WeatherService, askWeather, weather",
    "WeatherService, WeatherService, askWeather, weather",
    "WeatherForecast, WeatherForecastService, askWeatherForecast, weather forecast",
    "HTTPStatus, HTTPStatusService, askHTTPStatus, HTTP status",
    "New, NewService, askNew, new",
    "Area51, Area51Service, askArea51, area51",
  })
  void namesClassAndToolAndSaysWhatTheyAreAbout(
      String given, String className, String tool, String words) {
    ServiceName name = ServiceName.of(given);

    assertThat(ServiceName.problem(given)).isEmpty();
    assertThat(name.className()).isEqualTo(className);
    assertThat(name.toolName()).isEqualTo(tool);
    assertThat(name.words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "weather, Weather",
    "weather-forecast, WeatherForecast",
    "weather forecast, WeatherForecast",
    "a.b.Weather, ABWeather",
    "../Weather, Weather",
    "Wéather, WAther",
    "2Fast, Weather",
    "Service, Weather",
  })
  void refusesOtherNamesAndSuggestsOne(String given, String suggestion) {
    assertThat(ServiceName.problem(given))
        .hasValueSatisfying(problem -> assertThat(problem)
            .startsWith("-Dservice \"" + given + "\" is no name for a service; ")
            .endsWith(" such as " + suggestion));
  }

  @ParameterizedTest
  @ValueSource(ints = {41, 400})
  void refusesANameThatIsTooLong(int length) {
    assertThat(ServiceName.problem("A".repeat(length)))
        .contains("-Dservice has " + length + " characters; use at most 40");
  }

  @Test
  void takesTheLongestName() {
    assertThat(ServiceName.problem("A".repeat(40) + "Service")).isEmpty();
  }
}
