package com.leanmcp.tests.service;

import com.leanmcp.annotation.Elicit;
import com.leanmcp.annotation.Prompt;
import com.leanmcp.annotation.Resource;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.ask.Elicited;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Tools that declare what they ask. */
public final class BookingService {
  /** Where somebody sits. */
  enum Row {
    FRONT,
    BACK
  }

  record Guest(
      @SchemaConstraint(minLength = 1) String name,
      @SchemaConstraint(minimum = 1) int seats) {}

  record Wishes(Row row, List<Row> others, Optional<Boolean> aisle) {}

  private static final AtomicInteger RUNS = new AtomicInteger();

  /** How often the bodies of methods of this service have run. */
  public static int runs() {
    return RUNS.get();
  }

  private static String answer(String what, Elicited<?> answer) {
    RUNS.incrementAndGet();
    if (answer instanceof Elicited.Accepted<?> accepted) {
      return what + " " + accepted.value();
    }
    return what + (answer instanceof Elicited.Declined<?> ? " declined" : " cancelled");
  }

  /** Book seats. */
  @Tool(name = "book_seats")
  public String bookSeats(String show, @Elicit("Who comes?") Elicited<Guest> guest) {
    return answer(show, guest);
  }

  /** Book seats by two forms. */
  @Tool(name = "book_wishes")
  public String bookWishes(
      @Elicit("Who comes?") Elicited<Guest> guest,
      @Elicit(value = "Where?", key = "place") Elicited<Wishes> wishes) {
    return answer("wished", guest) + answer(" at", wishes);
  }

  /** Book for a guest who may be known already. */
  @Tool(name = "book_known")
  public String bookKnown(
      @Elicit(value = "Who comes?", orArgument = true) Elicited<Guest> guest,
      @Elicit(value = "Where?", orArgument = true) Elicited<Wishes> wishes) {
    return answer("known", guest) + answer(" at", wishes);
  }

  /** A letter to a guest. */
  @Prompt(name = "guest_letter")
  public String guestLetter(String topic, @Elicit("Who is it for?") Elicited<Guest> guest) {
    return answer(topic, guest);
  }

  /** A guest's seats. */
  @Resource(uri = "seats://{show}")
  public String seats(String show, @Elicit("Whose seats?") Elicited<Guest> guest) {
    return answer(show, guest);
  }
}
