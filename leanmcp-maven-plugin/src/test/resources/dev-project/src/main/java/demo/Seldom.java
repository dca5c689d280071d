package demo;

/** Loaded when it is first asked for: only a process with classes of its own still can. */
final class Seldom {
  static String text() {
    return "loaded late";
  }
}
