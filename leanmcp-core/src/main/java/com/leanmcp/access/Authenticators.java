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

  /** What came of asking, and the name of whoever let the caller in, if somebody did. */
  record Verdict(Authentication authentication, Optional<String> by) {}

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
  Optional<Verdict> remembered(Optional<String> provider, Credentials credentials) {
    Optional<String> asked = provider.or(() -> all.keySet().stream().findFirst());
    return asked
        .map(all::get)
        .flatMap(each -> each.remembered(credentials))
        .filter(Authentication.Allowed.class::isInstance)
        .map(known -> new Verdict(known, asked));
  }

  /**
   * Asks the one of this name, or all in their order until one lets the caller in. If none does, one that cannot tell at
   * present counts more than those that refuse.
   */
  Verdict authenticate(Optional<String> provider, Credentials credentials) {
    List<String> asked = provider.map(List::of).orElseGet(this::names);
    List<Authentication> answers = new ArrayList<>();
    for (String name : asked) {
      Optional<Authenticator> each = Optional.ofNullable(all.get(name));
      Optional<Authentication> answer = each.map(known -> known.authenticate(credentials));
      if (answer.isPresent() && answer.get() instanceof Authentication.Allowed) {
        return new Verdict(answer.get(), Optional.of(name));
      }
      answer.ifPresent(answers::add);
    }
    Optional<Authentication> unavailable =
        answers.stream().filter(Authentication.Unavailable.class::isInstance).findFirst();
    return new Verdict(unavailable.orElseGet(() -> telling(answers)), Optional.empty());
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
