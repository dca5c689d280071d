import com.leanmcp.annotation.Tool;

class PlainClasses {
  static class Empty {} // error: [LMCP052] the class PlainClasses.Empty has neither a constructor without parameters and setters or visible fields, nor exactly one public constructor with parameters; give it one of these or use a record

  static class Two { // error: [LMCP052] the class PlainClasses.Two has neither a constructor without parameters and setters or visible fields, nor exactly one public constructor with parameters; give it one of these or use a record
    final String text;

    public Two(String text) {
      this.text = text;
    }

    public Two(int number) {
      this.text = "" + number;
    }
  }

  static class WriteOnly { // error: [LMCP052] the class PlainClasses.WriteOnly has no way to read text; add getText() of the same type
    private String text;

    void setText(String text) {
      this.text = text;
    }

    int getText() {
      return text.length();
    }
  }

  class Inner { // error: [LMCP052] the class PlainClasses.Inner is an inner class; make it static
    int number;
  }

  static class Failing { // error: [LMCP052] the class PlainClasses.Failing has neither a constructor without parameters and setters or visible fields, nor exactly one public constructor with parameters; give it one of these or use a record
    final String text;

    public Failing(String text) throws Exception {
      this.text = text;
    }
  }

  /** Takes them all. */
  @Tool
  void take(Empty empty, Two two, WriteOnly writeOnly, Inner inner, Failing failing) {}

  /** An abstract class is none. */
  @Tool
  void make(Number number) {} // error: [LMCP003] the type Number is not supported; use String, char, boolean, a number or its box, an enum, a record, a type of java.time, UUID, URI, List<…>, Set<…>, Map<String, …>, an array, Optional<…>, or Object for any JSON
}
