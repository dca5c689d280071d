package com.leanmcp.examples.elicitation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The seats of each show, and who has booked them. Thread-safe. */
final class Theater {
  private static final int SEATS = 10;

  /** Seats of one guest. */
  record Booking(Show show, String guest, int seats) {}

  private final Map<Show, Integer> free = new EnumMap<>(Show.class);
  private final Map<Integer, Booking> bookings = new HashMap<>();
  private int last;

  Theater() {
    for (Show show : Show.values()) {
      free.put(show, SEATS);
    }
  }

  synchronized int free(Show show) {
    return free.get(show);
  }

  /** Books seats; the number of the booking, empty if there are not enough. */
  synchronized Optional<Integer> book(Booking booking) {
    int left = free.get(booking.show()) - booking.seats();
    if (left < 0) {
      return Optional.empty();
    }
    free.put(booking.show(), left);
    bookings.put(++last, booking);
    return Optional.of(last);
  }

  /** Gives the seats of a booking back; empty if there is none of this number. */
  synchronized Optional<Booking> cancel(int number) {
    Optional<Booking> booking = Optional.ofNullable(bookings.remove(number));
    booking.ifPresent(each -> free.merge(each.show(), each.seats(), Integer::sum));
    return booking;
  }
}
