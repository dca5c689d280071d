import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import java.util.List;

class Names {
  /** Names. */
  @Tool
  void names(
      String taken,
      @SchemaConstraint(name = "taken") String other, // error: [LMCP030] the name "taken" is that of two properties, taken and other; give one of them another name
      @SchemaConstraint(name = "") String empty, // error: [LMCP030] the name of the property empty is empty; leave it out to use the name in Java
      @SchemaConstraint(name = "first") String second, // error: [LMCP030] the name "first" is that of two properties, second and first; give one of them another name
      String first) {}

  /** Headers. */
  @Tool
  void headers(
      @SchemaConstraint(header = "Region") String region,
      @SchemaConstraint(header = "region") int other, // error: [LMCP033] the header "region" is taken by another argument of the tool; headers differ by more than case
      @SchemaConstraint(header = "the region") String spaced, // error: [LMCP033] the header "the region" is no token; use letters, digits and !#$%&'*+-.^_`|~
      @SchemaConstraint(header = "Ratio") double ratio, // error: [LMCP033] a header cannot carry double; it is for strings, integers, booleans and enums
      List<Item> items) {}

  record Item(@SchemaConstraint(header = "Inner") String name) {} // error: [LMCP033] the header "Inner" is inside of a list, a map or a sealed interface; use it for an argument or a component of one
}
