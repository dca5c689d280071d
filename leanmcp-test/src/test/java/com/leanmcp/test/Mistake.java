package com.leanmcp.test;

import static com.leanmcp.test.AlmostGood.answering;
import static com.leanmcp.test.AlmostGood.fooledBy;
import static com.leanmcp.test.AlmostGood.mistaking;

import com.example.ticket.TicketOffice;
import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Authentication.Refused;
import com.leanmcp.access.Authentication.Unavailable;
import com.leanmcp.auth.AuthProvider;
import com.leanmcp.auth.oauth.Refresh;
import java.time.Duration;
import java.util.function.Supplier;

/** What a provider may do wrong, and the test of the kit that has to see it. */
enum Mistake {
  BLANK_SUBJECT("saysWhoHoldsAGoodToken", () -> mistaking(user -> AuthUser.of("box-office", " "))),
  BLANK_ISSUER("saysWhoHoldsAGoodToken", () -> mistaking(user -> AuthUser.of("", "ann"))),
  REFUSES_EVERYBODY(
      "saysWhoHoldsAGoodToken",
      () -> answering((good, credentials) -> new Refused(Reason.MALFORMED))),
  NO_SCOPES(
      "grantsTheScopesOfAGoodTokenAndNoOther",
      () -> mistaking(user -> AuthUser.of("box-office", "ann"))),
  FORGETS_TIME("refusesAnExpiredToken", () -> fooledBy(TicketOffice.EXPIRED::equals)),
  FORGETS_THE_ISSUER(
      "refusesATokenOfAnotherIssuer", () -> fooledBy(TicketOffice.OF_ANOTHER_ISSUER::equals)),
  FORGETS_THE_RESOURCE(
      "refusesATokenForAnotherResource", () -> fooledBy(TicketOffice.FOR_ANOTHER_SERVER::equals)),
  ALLOWS_UNSIGNED("refusesGarbage", () -> fooledBy("e30.e30."::equals)),
  THROWS(
      "refusesGarbage",
      () -> answering((good, credentials) -> {
        if (credentials.token().equals("{}")) {
          throw new IllegalArgumentException("that is no token");
        }
        return good.authenticate(credentials);
      })),
  UNAVAILABLE_FOR_GARBAGE(
      "refusesGarbage",
      () -> answering((good, credentials) -> credentials.token().equals("null")
          ? new Unavailable(Duration.ofSeconds(1))
          : good.authenticate(credentials))),
  ALLOWS_BLANKS("refusesTokensOfWhiteSpace", () -> fooledBy(String::isBlank)),
  GIVES_UP_ON_LENGTH(
      "refusesTokensThatAreVeryLong", () -> fooledBy(token -> token.length() > 100_000)),
  DROPS_CONTROL_CHARACTERS(
      "refusesControlCharactersAroundAndInAGoodToken",
      () -> fooledBy(token -> token.replaceAll("\\p{Cntrl}", "").equals(TicketOffice.GOOD))),
  COMPARES_BEGINNINGS(
      "refusesAGoodTokenThatIsCutShort", () -> fooledBy(TicketOffice.GOOD::startsWith)),
  DROPS_LAST_BITS(
      "refusesAGoodTokenWithAnyCharacterChanged",
      () -> fooledBy(token -> token.length() == TicketOffice.GOOD.length()
          && TicketOffice.GOOD.startsWith(token.substring(0, token.length() - 1)))),
  TRIMS(
      "refusesAGoodTokenInAnyOtherDress",
      () -> fooledBy(token -> token.equals(" " + TicketOffice.GOOD))),
  ONE_AT_A_TIME("answersEightThreadsAtOnceAsItAnswersOne", AlmostGoodAlone::new),
  REFUSES_IN_AN_OUTAGE(
      "isUnavailableDuringAnOutageAndSaysWhenToComeBack",
      AlmostGood::new,
      () -> answering((good, credentials) -> new Refused(Reason.UNKNOWN_KEY))),
  COME_BACK_AT_ONCE(
      "isUnavailableDuringAnOutageAndSaysWhenToComeBack",
      AlmostGood::new,
      () -> answering((good, credentials) -> new Unavailable(Duration.ZERO))),
  ALLOWS_IN_AN_OUTAGE(
      "isUnavailableDuringAnOutageAndSaysWhenToComeBack",
      AlmostGood::new,
      () -> answering((good, credentials) -> credentials.token().equals(TicketOffice.GOOD)
          ? new Unavailable(Duration.ofSeconds(1))
          : new Allowed(AuthUser.of("box-office", "x")))),
  LOGS_TOKENS(
      "keepsTokensOutOfTextsExceptionsAndLogs",
      () -> answering((good, credentials) -> {
        System.getLogger("com.example")
            .log(System.Logger.Level.TRACE, "shown " + credentials.token());
        return good.authenticate(credentials);
      })),
  THROWS_TOKENS(
      "keepsTokensOutOfTextsExceptionsAndLogs",
      () -> answering((good, credentials) -> {
        if (credentials.token().startsWith("canary")) {
          throw new IllegalArgumentException("no ticket", new Exception(credentials.token()));
        }
        return good.authenticate(credentials);
      })),
  PRINTS_TOKENS("keepsTokensOutOfTextsExceptionsAndLogs", () -> new AlmostGood() {
    @Override
    public String toString() {
      return "sealed by " + TicketOffice.GOOD.substring(TicketOffice.GOOD.indexOf('.') + 1);
    }
  }),
  STAYS_OPEN("letsNobodyInAfterItIsClosed", () -> new AlmostGood() {
    @Override
    public void close() {}
  }),
  HAS_NO_TYPE("hasATypeAndKeepsIt", () -> new AlmostGood() {
    @Override
    public String type() {
      return "";
    }
  }),
  QUOTES_REFRESH_TOKENS("refreshesNothingForATokenNobodyIssued", () -> new AlmostGood() {
    @Override
    public Refresh refresh(String refreshToken) {
      return new Refresh.Failed("nobody issued " + refreshToken);
    }
  }),
  THROWS_ONCE_CLOSED("refreshesNothingAfterItIsClosed", () -> new AlmostGood() {
    private boolean closed;

    @Override
    public Refresh refresh(String refreshToken) {
      if (closed) {
        throw new IllegalStateException("closed");
      }
      return super.refresh(refreshToken);
    }

    @Override
    public void close() {
      closed = true;
      super.close();
    }
  }),
  CLOSES_ONCE("canBeClosedTwice", () -> new AlmostGood() {
    private boolean closed;

    @Override
    public void close() {
      if (closed) {
        throw new IllegalStateException("closed already");
      }
      closed = true;
      super.close();
    }
  });

  final String test;
  final Supplier<AuthProvider> provider;
  final Supplier<AuthProvider> cutOff;

  Mistake(String test, Supplier<AuthProvider> provider) {
    this(
        test,
        provider,
        () -> answering((good, credentials) -> new Unavailable(Duration.ofSeconds(1))));
  }

  Mistake(String test, Supplier<AuthProvider> provider, Supplier<AuthProvider> cutOff) {
    this.test = test;
    this.provider = provider;
    this.cutOff = cutOff;
  }
}
