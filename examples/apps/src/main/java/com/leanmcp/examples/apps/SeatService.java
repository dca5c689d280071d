package com.leanmcp.examples.apps;

import com.leanmcp.annotation.AppView;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.annotation.ToolVisibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

@AppView(
    uri = "ui://seats/picker",
    file = "picker.html",
    title = "Seats",
    description = "A plan of the hall, in which the user takes a seat.",
    prefersBorder = true)
public final class SeatService {
  private static final String ROWS = "ABC";
  private static final int WIDTH = 6;

  private final Set<String> taken = new ConcurrentSkipListSet<>(Set.of("A1", "B3"));

  /** A seat of the plan. */
  public record Seat(String name, boolean free) {}

  /** The plan of the hall, row by row. */
  public record Plan(List<List<Seat>> rows, Set<String> taken) {}

  /** Show the user the seats of the hall and let them take one. */
  @Tool(name = "show_seats", ui = "ui://seats/picker")
  public Plan showSeats() {
    Set<String> now = new TreeSet<>(taken);
    List<List<Seat>> rows = new ArrayList<>();
    for (char row : ROWS.toCharArray()) {
      List<Seat> seats = new ArrayList<>();
      for (int column = 1; column <= WIDTH; column++) {
        String name = "" + row + column;
        seats.add(new Seat(name, !now.contains(name)));
      }
      rows.add(seats);
    }
    return new Plan(rows, now);
  }

  /** Take a seat for the user, who has picked it in the view. */
  @Tool(name = "take_seat", ui = "ui://seats/picker", visibility = ToolVisibility.APP)
  public Plan takeSeat(@SchemaConstraint(pattern = "^[A-C][1-6]$") String seat) {
    if (!taken.add(seat)) {
      throw new IllegalStateException("the seat " + seat + " is taken");
    }
    return showSeats();
  }
}
