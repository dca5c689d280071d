package com.leanmcp.benchmarks.http;

import java.util.List;

/** How much CPU per request one may take of what another takes; missed when even the lower quartile is above it. */
record Bound(String one, String other, Work work, double most) {
  private static final double LIKE_BY_HAND = 1.15;

  static final List<Bound> ALL = List.of(
      new Bound(Contenders.IO, Contenders.HAND_IO, Work.ECHO, LIKE_BY_HAND),
      new Bound(Contenders.IO, Contenders.HAND_IO, Work.ADD, LIKE_BY_HAND),
      new Bound(Contenders.IO, Contenders.HAND_IO, Work.ORDER, LIKE_BY_HAND),
      new Bound(Contenders.IO, Contenders.HAND_IO, Work.LIST, 1.1),
      new Bound(Contenders.VT, Contenders.HAND_HOP, Work.ECHO, LIKE_BY_HAND),
      new Bound(Contenders.VT, Contenders.HAND_HOP, Work.ADD, LIKE_BY_HAND),
      new Bound(Contenders.VT, Contenders.HAND_HOP, Work.ORDER, LIKE_BY_HAND),
      new Bound(Contenders.IO, Contenders.QUARKUS, Work.ECHO, 0.63),
      new Bound(Contenders.IO, Contenders.QUARKUS, Work.ORDER, 0.63),
      new Bound(Contenders.VT, Contenders.QUARKUS, Work.ECHO, 1.15),
      new Bound(Contenders.VT, Contenders.QUARKUS, Work.ORDER, 1.15),
      new Bound(Contenders.IO, Contenders.JAVA_SDK, Work.ECHO, 1 / 3.0),
      new Bound(Contenders.IO, Contenders.JAVA_SDK, Work.ORDER, 1 / 3.5),
      new Bound(Contenders.VT, Contenders.JAVA_SDK, Work.ECHO, 1 / 1.6),
      new Bound(Contenders.VT, Contenders.JAVA_SDK, Work.ORDER, 1 / 2.7));

  String verdict(Quartiles ratio) {
    return ratio.lower() > most
        ? "**missed**"
        : ratio.median() > most ? "within its spread" : "held";
  }
}
