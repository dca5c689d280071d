package com.example.ticket;

import com.leanmcp.environment.Environment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** Sells tickets to tests. */
public final class TicketOffice {
  public static final Environment CONFIGURATION =
      Environment.of(Map.of("TICKET_ISSUER", "box-office", "TICKET_SECRET", "a-secret-of-tests"));

  private static final TicketSeal SEAL = new TicketSeal("a-secret-of-tests");

  private static final String HERE = "https://mcp.example.com/mcp";
  private static final Instant LATER = Instant.now().plusSeconds(3_600);

  public static final String GOOD = ticket("box-office", LATER, HERE);
  public static final String EXPIRED = ticket("box-office", Instant.EPOCH, HERE);
  public static final String OF_ANOTHER_ISSUER = ticket("black-market", LATER, HERE);
  public static final String FOR_ANOTHER_SERVER =
      ticket("box-office", LATER, "https://other.example.com/mcp");

  private TicketOffice() {}

  /** A ticket of this office's seal for ann, who may read and write. */
  private static String ticket(String issuer, Instant end, String server) {
    String text =
        String.join("|", issuer, "ann", "" + end.getEpochSecond(), server, "seats:read seats:book");
    String sealed = TicketSeal.base64(text.getBytes(StandardCharsets.UTF_8));
    return sealed + "." + SEAL.of(sealed);
  }
}
