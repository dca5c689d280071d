package com.leanmcp.tests.service;

import com.leanmcp.annotation.Tool;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Dates, maps, sets, sealed interfaces, types within themselves, and a result that comes later. */
public final class TravelService {
  public sealed interface Vehicle {
    record Train(String number) implements Vehicle {}

    record Car(int doors) implements Vehicle {}
  }

  public record Trip(
      LocalDate day,
      Duration length,
      Vehicle vehicle,
      Map<String, Integer> seats,
      Set<String> tags,
      @Nullable String note,
      List<Trip> onward) {}

  /** Book a trip and everything that follows it. */
  @Tool(name = "book_trip")
  public CompletionStage<Trip> bookTrip(Trip trip) {
    return trip.seats().isEmpty()
        ? CompletableFuture.failedFuture(new IllegalStateException("no seats were asked for"))
        : CompletableFuture.completedFuture(trip);
  }
}
