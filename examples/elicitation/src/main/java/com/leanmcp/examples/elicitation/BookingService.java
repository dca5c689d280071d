package com.leanmcp.examples.elicitation;

import com.leanmcp.annotation.Elicit;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.ask.Elicited;
import com.leanmcp.examples.elicitation.Theater.Booking;
import java.util.List;
import java.util.Optional;

public final class BookingService {
  private final Theater theater = new Theater();

  /** What a guest may add. */
  public enum Extra {
    PROGRAM,
    DRINK,
    CUSHION
  }

  /** The form of {@code book_seats}. */
  public record Guest(
      @SchemaConstraint(title = "Your name", minLength = 1, maxLength = 60)
      String name,

      @SchemaConstraint(title = "Where the tickets go", format = "email")
      String email,

      @SchemaConstraint(title = "Seats", minimum = 1, maximum = 8, defaultValue = "2")
      int seats,

      @SchemaConstraint(title = "With it") Optional<List<Extra>> extras) {}

  /** The form of {@code cancel_booking}. */
  public record Confirmation(
      @SchemaConstraint(title = "Yes, give the seats back", defaultValue = "false")
      boolean sure) {}

  /** Tell how many seats of a show are free. */
  @Tool(name = "free_seats", readOnlyHint = true)
  public int freeSeats(Show show) {
    return theater.free(show);
  }

  /** Book seats of a show. The user is asked who comes. */
  @Tool(name = "book_seats")
  public String bookSeats(
      Show show,
      @Elicit(value = "Who comes, and where do the tickets go?", orArgument = true)
          Elicited<Guest> guest) {
    if (guest instanceof Elicited.Accepted<Guest> accepted) {
      return book(show, accepted.value());
    }
    return guest instanceof Elicited.Declined<Guest>
        ? "The user does not want to go."
        : "The user has not decided yet; nothing was booked.";
  }

  private String book(Show show, Guest guest) {
    return theater
        .book(new Booking(show, guest.name(), guest.seats()))
        .map(number -> "Booking " + number + ": " + guest.seats() + " seats of " + show + " for "
            + guest.name() + guest.extras().map(extras -> " with " + extras).orElse(""))
        .orElse("Only " + theater.free(show) + " seats of " + show + " are free.");
  }

  /** Cancel a booking, after its user has confirmed it. */
  @Tool(name = "cancel_booking")
  public String cancelBooking(
      @SchemaConstraint(minimum = 1) int number,
      @Elicit("Do you want to cancel this booking?") Elicited<Confirmation> confirmation) {
    if (confirmation.accepted().filter(Confirmation::sure).isEmpty()) {
      return "The booking stays.";
    }
    return theater
        .cancel(number)
        .map(booking -> booking.seats() + " seats of " + booking.show() + " are free again.")
        .orElse("There is no booking " + number + ".");
  }
}
