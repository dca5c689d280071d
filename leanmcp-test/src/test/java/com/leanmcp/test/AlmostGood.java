package com.leanmcp.test;

import com.example.ticket.TicketOffice;
import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Refused;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.AuthProvider;
import com.leanmcp.auth.oauth.Refresh;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Does all that the provider of tickets does, which is right; a mistake overrides something. */
class AlmostGood implements AuthProvider {
  final AuthProvider good = AuthProvider.of("ticket", TicketOffice.CONFIGURATION);
  private final BiFunction<AuthProvider, Credentials, Authentication> answers;

  AlmostGood() {
    this(AuthProvider::authenticate);
  }

  private AlmostGood(BiFunction<AuthProvider, Credentials, Authentication> answers) {
    this.answers = answers;
  }

  /** Lets somebody in for these tokens, which are refused by rights. */
  static AlmostGood fooledBy(Predicate<String> tokens) {
    return new AlmostGood((good, credentials) -> {
      Authentication answer = good.authenticate(credentials);
      return answer instanceof Refused && tokens.test(credentials.token())
          ? new Allowed(AuthUser.of("box-office", "mallory"))
          : answer;
    });
  }

  /** Makes another user of whom it lets in. */
  static AlmostGood mistaking(UnaryOperator<AuthUser> user) {
    return new AlmostGood((good, credentials) -> {
      Authentication answer = good.authenticate(credentials);
      return answer instanceof Allowed allowed ? new Allowed(user.apply(allowed.user())) : answer;
    });
  }

  /** Answers by this function. */
  static AlmostGood answering(BiFunction<AuthProvider, Credentials, Authentication> answers) {
    return new AlmostGood(answers);
  }

  @Override
  public String type() {
    return good.type();
  }

  @Override
  public Authentication authenticate(Credentials credentials) {
    return answers.apply(good, credentials);
  }

  @Override
  public Refresh refresh(String refreshToken) {
    return good.refresh(refreshToken);
  }

  @Override
  public void close() {
    good.close();
  }
}
