package com.leanmcp.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Authentication.Refused;
import com.leanmcp.access.Authentication.Unavailable;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthenticatorsTest {
  private static final Credentials TOKEN =
      new Credentials("token", URI.create("http://localhost/mcp"));
  private static final Authentication FOREIGN = new Refused(Reason.ISSUER);
  private static final Authentication EXPIRED = new Refused(Reason.EXPIRED);
  private static final Authentication DOWN = new Unavailable(Duration.ofSeconds(3));
  private static final Authentication ADA = new Allowed(AuthUser.of("https://one", "ada"));

  private static Authenticators of(Authentication... answers) {
    Authenticators all = Authenticators.NONE;
    for (int i = 0; i < answers.length; i++) {
      Authentication answer = answers[i];
      all = all.and("p" + i, credentials -> answer);
    }
    return all;
  }

  private static Authentication ask(Authenticators all) {
    return all.authenticate(Optional.empty(), TOKEN).authentication();
  }

  @Test
  void whoeverKnowsTheCallerLetsItIn() {
    assertThat(ask(of(FOREIGN, DOWN, ADA))).isEqualTo(ADA);
  }

  @Test
  void oneThatCannotTellCountsMoreThanThoseThatRefuse() {
    assertThat(ask(of(FOREIGN, DOWN, EXPIRED))).isEqualTo(DOWN);
  }

  @Test
  void theReasonIsThatOfWhoeverKnowsTheIssuer() {
    assertThat(ask(of(FOREIGN, EXPIRED))).isEqualTo(EXPIRED);
    assertThat(ask(of(FOREIGN, FOREIGN))).isEqualTo(FOREIGN);
    assertThat(ask(Authenticators.NONE)).isEqualTo(FOREIGN);
  }

  @Test
  void asksOnlyTheOneThatIsNamed() {
    Authenticators all = of(ADA, EXPIRED);

    assertThat(all.authenticate(Optional.of("p1"), TOKEN).authentication()).isEqualTo(EXPIRED);
    assertThat(all.authenticate(Optional.of("p7"), TOKEN).authentication()).isEqualTo(FOREIGN);
  }

  @Test
  void tellsWhoKnowsTheCaller() {
    Authenticators all = of(FOREIGN, ADA, DOWN);

    assertThat(all.authenticate(Optional.empty(), TOKEN).by()).contains("p1");
    assertThat(all.authenticate(Optional.of("p1"), TOKEN).by()).contains("p1");
    assertThat(all.authenticate(Optional.of("p2"), TOKEN).by()).isEmpty();
  }

  @Test
  void refusesASecondOfOneName() {
    assertThatThrownBy(() -> of(ADA).and("p0", credentials -> ADA))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"p0\"");
  }
}
