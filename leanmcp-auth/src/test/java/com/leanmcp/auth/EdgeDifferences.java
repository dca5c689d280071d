package com.leanmcp.auth;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tokens of the corpus that Nimbus' processor takes in its textbook configuration, and this module must not. */
final class EdgeDifferences {
  private static final Map<String, List<String>> BY_REASON = Map.ofEntries(
      Map.entry(
          "Nimbus tries every key where a token names none",
          List.of("T4-kid-missing", "T4-kid-null")),
      Map.entry(
          "Nimbus takes keys of 1024 bits, and any of two that share an id",
          List.of("T4-small", "T4-twice-first", "T4-twice-second")),
      Map.entry(
          "Nimbus knows b64 and passes over what it does not: zip, cty, an empty crit",
          List.of(
              "T6,\"b64\":true",
              "T6,\"crit\":[\"b64\"],\"b64\":true",
              "T6,\"crit\":[]",
              "T6,\"crit\":null",
              "T6,\"cty\":\"JWT\"",
              "T6,\"zip\":\"DEF\"")),
      Map.entry(
          "Nimbus compares typ without regard to case, takes null for absent, and knows no kinds of"
              + " Clerk's tokens",
          List.of("T7-session-typ-jwt", "T7-session-typ-null", "T7-machine", "T7-id-token")),
      Map.entry(
          "Nimbus lets clocks differ by 60 s, Clerk by 5",
          List.of("T8-exp-at-skew", "T8-exp-past", "T8-nbf-after-skew")),
      Map.entry(
          "Nimbus asks whether a required claim is there, not of what type it is",
          List.of(
              "T8-exp-null",
              "T8-iat-null",
              "T8-nbf-null",
              "T8-sub-null",
              "T8-sub-1",
              "T8-sub-\"\"",
              "T8-exp-1800000060000",
              "T8-iat-future")),
      Map.entry(
          "azp is Clerk's claim",
          List.of(
              "T10-azp-missing",
              "T10-azp-null",
              "T10-azp-\"\"",
              "T10-azp-\"https://evil.example.com\"",
              "T10-azp-\"https://app.example.com.evil.com\"",
              "T10-azp-\"https://app.example.co\"",
              "T10-azp-[\"https://app.example.com\"]")),
      Map.entry(
          "Nimbus passes over a byte order mark, bytes that are no UTF-8 and duplicates further down",
          List.of("T11-bom", "T11-utf8", "T11-duplicate-deep")),
      Map.entry(
          "Nimbus reads many spellings of one token",
          List.of(
              "T12-after-=",
              "T12-after-==",
              "T12-after-?",
              "T12-after-blank",
              "T12-after-line",
              "T12-before",
              "T12-bits",
              "T12-space-inside")),
      Map.entry("Nimbus bounds no length", List.of("T12-huge")));

  private EdgeDifferences() {}

  static Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    BY_REASON.values().forEach(ids::addAll);
    return ids;
  }
}
