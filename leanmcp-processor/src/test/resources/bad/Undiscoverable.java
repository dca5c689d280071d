import com.leanmcp.annotation.Tool;
import java.util.List;

class Undiscoverable {
  static class Private { // note: [LMCP021] discovery cannot construct Undiscoverable.Private, because its constructors are private; give the server its table with .services(Undiscoverable_PrivateTable.of(…))
    private Private() {}

    /** A tool. */
    @Tool
    void tool() {}
  }

  static class Two { // note: [LMCP021] discovery cannot construct Undiscoverable.Two, because it has 2 constructors, none of them without parameters; give the server its table with .services(Undiscoverable_TwoTable.of(…))
    Two(String a) {}

    Two(Two b) {}

    /** A tool. */
    @Tool
    void tool() {}
  }

  static class Checked { // note: [LMCP021] discovery cannot construct Undiscoverable.Checked, because its constructor throws IOException; give the server its table with .services(Undiscoverable_CheckedTable.of(…))
    Checked() throws java.io.IOException {}

    /** A tool. */
    @Tool
    void tool() {}
  }

  static class Generic { // note: [LMCP021] discovery cannot construct Undiscoverable.Generic, because its constructor's parameter names is of type List<String>, which is no plain class or interface it can name; give the server its table with .services(Undiscoverable_GenericTable.of(…))
    Generic(List<String> names) {}

    /** A tool. */
    @Tool
    void tool() {}
  }
}
