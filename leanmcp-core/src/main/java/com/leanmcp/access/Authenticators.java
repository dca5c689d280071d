package com.leanmcp.access;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The authenticators of a server, each by its name. */
public final class Authenticators {
  /** Nobody who could tell whose a token is. */
  public static final Authenticators NONE = new Authenticators(Map.of());

  private final Map<String, Authenticator> all;

  private Authenticators(Map<String, Authenticator> all) {
    this.all = new LinkedHashMap<>(all);
  }

  /**
   * These and one more.
   *
   * @throws IllegalArgumentException if the name is taken
   */
  public Authenticators and(String name, Authenticator authenticator) {
    if (all.containsKey(name)) {
      throw new IllegalArgumentException("two authenticators are named \"" + name
          + "\"; name one of them otherwise with" + " .authenticator(name, …)");
    }
    Map<String, Authenticator> more = new LinkedHashMap<>(all);
    more.put(name, authenticator);
    return new Authenticators(more);
  }

  /** In the order in which they were added. */
  public List<Authenticator> list() {
    return List.copyOf(all.values());
  }

  /** Their names, in that order. */
  public List<String> names() {
    return List.copyOf(all.keySet());
  }

  /** Whether there is one. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The issuers of the tokens they accept, without duplicates. */
  public List<URI> authorizationServers() {
    return all.values().stream()
        .flatMap(each -> each.authorizationServers().stream())
        .distinct()
        .toList();
  }

  /** What the one of this name remembers, or the first of all, whom the others cannot overrule. */
  Optional<Authentication> remembered(Optional<String> provider, Credentials credentials) {
    Optional<Authenticator> asked = provider.isPresent()
        ? Optional.ofNullable(all.get(provider.get()))
        : all.values().stream().findFirst();
    return asked
        .flatMap(each -> each.remembered(credentials))
        .filter(Authentication.Allowed.class::isInstance);
  }

  /**
   * Asks the one of this name, or all in their order until one lets the caller in. If none does, one that cannot tell at
   * present counts more than those that refuse.
   */
  Authentication authenticate(Optional<String> provider, Credentials credentials) {
    List<Authenticator> asked = provider.isPresent()
        ? Optional.ofNullable(all.get(provider.get())).stream().toList()
        : list();
    List<Authentication> answers = new ArrayList<>();
    for (Authenticator each : asked) {
      Authentication answer = each.authenticate(credentials);
      if (answer instanceof Authentication.Allowed) {
        return answer;
      }
      answers.add(answer);
    }
    Optional<Authentication> unavailable =
        answers.stream().filter(Authentication.Unavailable.class::isInstance).findFirst();
    return unavailable.orElseGet(() -> telling(answers));
  }

  /** Of several refusals the one that says most: that of whoever knows the token's issuer. */
  private static Authentication telling(List<Authentication> answers) {
    Authentication foreign = new Authentication.Refused(Authentication.Reason.ISSUER);
    return answers.stream()
        .filter(answer -> !answer.equals(foreign))
        .findFirst()
        .orElse(foreign);
  }
}
