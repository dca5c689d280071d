package com.leanmcp.access;

import com.leanmcp.environment.Secret;
import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The bearer token a request carries, by header or in its metadata (RFC 6750 section 2.1). */
public sealed interface BearerToken {
  /** The request carries none. */
  record Absent() implements BearerToken {}

  /** The request carries this one. */
  record Present(String token) implements BearerToken {
    @Override
    public String toString() {
      return "Present[***]";
    }
  }

  /** The request carries something that cannot be a token, or two that differ; answered with 400. */
  record Malformed(String why) implements BearerToken {}

  BearerToken ABSENT = new Absent();

  /** What the values of the {@code Authorization} header say; a scheme other than Bearer counts as absent. */
  static BearerToken ofHeader(List<String> values) {
    if (values.isEmpty()) {
      return ABSENT;
    }
    if (values.size() > 1) {
      return new Malformed("more than one Authorization header");
    }
    String value = values.get(0).strip();
    if (!value.toLowerCase(Locale.ROOT).startsWith("bearer")) {
      return ABSENT;
    }
    String rest = value.substring("bearer".length());
    if (!rest.isEmpty() && rest.charAt(0) != ' ') {
      return Spelling.SCHEME.matcher(value).lookingAt()
          ? ABSENT
          : new Malformed("the Authorization header is not 'Bearer' and a token");
    }
    return of(rest.strip(), "the Authorization header carries no well-formed bearer token");
  }

  /** What {@code _meta.authorization} says, an object with the members type and token; the reader stands on it. */
  static BearerToken ofMetadata(JsonReader in) {
    String mistake = "_meta.authorization is not {\"type\": \"bearer\", \"token\": \"…\"}";
    if (in.kind() != JsonKind.OBJECT) {
      in.skip();
      return new Malformed(mistake);
    }
    String token = "";
    int tokens = 0;
    boolean bearer = true;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      boolean string = in.kind() == JsonKind.STRING;
      if (name.equals("token")) {
        tokens++;
        token = string ? in.string() : "";
      } else if (name.equals("type")) {
        bearer = string && in.string().equalsIgnoreCase("bearer");
      }
      in.skip();
    }
    return bearer && tokens == 1 ? of(token, mistake) : new Malformed(mistake);
  }

  /** A token from configuration: the same characters count. */
  static BearerToken ofSecret(Secret token) {
    return of(token.value().strip(), "the token is not well-formed");
  }

  private static BearerToken of(String token, String mistake) {
    return Spelling.TOKEN.matcher(token).matches() ? new Present(token) : new Malformed(mistake);
  }

  /** Both carriers as one: the same token twice is that token, two different ones are malformed. */
  default BearerToken and(BearerToken other) {
    if (this instanceof Malformed || other instanceof Absent) {
      return this;
    }
    if (other instanceof Malformed || this instanceof Absent) {
      return other;
    }
    return equals(other)
        ? this
        : new Malformed("the Authorization header and _meta.authorization carry different tokens");
  }

  /** How a token is spelled: b64token of RFC 6750 section 2.1. */
  final class Spelling {
    static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");
    static final Pattern SCHEME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{7,}(?: |$)");

    private Spelling() {}
  }
}
