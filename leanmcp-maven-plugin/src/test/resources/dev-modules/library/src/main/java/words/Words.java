package words;

/** What another module says. */
public final class Words {
  private Words() {}

  public static String first() {
    return "one";
  }
}
