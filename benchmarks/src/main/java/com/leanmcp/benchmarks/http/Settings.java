package com.leanmcp.benchmarks.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param servers which contenders take part, all of them if this is empty
 * @param warmUps how often each scenario is run at most before it counts
 * @param starts how often each server is started to see what that costs
 */
record Settings(
    int rounds,
    int seconds,
    int warmUps,
    int starts,
    int minutes,
    List<String> servers,
    List<Scenario> scenarios) {
  private static final Set<String> NAMES =
      Set.of("rounds", "seconds", "warmups", "starts", "minutes", "servers", "works");
  private static final int FEW = 16;
  private static final int MANY = 64;

  /** Reads arguments such as {@code rounds=3} and {@code servers=leanmcp-io,hand-io}. */
  static Settings of(List<String> arguments) {
    Map<String, String> given = new HashMap<>();
    for (String argument : arguments) {
      String name = argument.replaceAll("=.*", "");
      if (!NAMES.contains(name) || !argument.contains("=")) {
        throw new IllegalArgumentException(
            "\"" + argument + "\" is no option; there are " + String.join("=, ", NAMES) + "=");
      }
      given.put(name, argument.substring(name.length() + 1));
    }
    return new Settings(
        Integer.parseInt(given.getOrDefault("rounds", "7")),
        Integer.parseInt(given.getOrDefault("seconds", "3")),
        Integer.parseInt(given.getOrDefault("warmups", "16")),
        Integer.parseInt(given.getOrDefault("starts", "3")),
        Integer.parseInt(given.getOrDefault("minutes", "10")),
        list(given.getOrDefault("servers", "")),
        scenarios(list(given.getOrDefault("works", "echo,add,order,list,echo64"))));
  }

  private static List<String> list(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
  }

  private static List<Scenario> scenarios(List<String> works) {
    List<Scenario> scenarios = new ArrayList<>();
    for (String work : works) {
      scenarios.add(
          work.equals("echo64")
              ? new Scenario(Work.ECHO, MANY)
              : new Scenario(Work.valueOf(work.toUpperCase(java.util.Locale.ROOT)), FEW));
    }
    return scenarios;
  }

  /** Those of {@code all} that take part. */
  List<Contender> chosen(List<Contender> all) {
    List<String> known = all.stream().map(Contender::name).toList();
    for (String server : servers) {
      if (!known.contains(server)) {
        throw new IllegalArgumentException(
            "no server \"" + server + "\"; there are " + String.join(", ", known));
      }
    }
    return all.stream()
        .filter(each -> servers.isEmpty() || servers.contains(each.name()))
        .toList();
  }
}
