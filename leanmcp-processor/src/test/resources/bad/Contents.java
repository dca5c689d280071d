import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.content.Content;
import com.leanmcp.content.ToolResult;
import java.util.List;

class Contents {
  /** Constrains a content. */
  @Tool
  @SchemaConstraint(description = "a content") // error: [LMCP004] @SchemaConstraint does not fit the result of one; it is for results that are lists of data, and for the components of records
  Content one() {
    return null;
  }

  /** Constrains contents. */
  @Tool
  @SchemaConstraint(maxItems = 1) // error: [LMCP004] @SchemaConstraint does not fit the result of several; it is for results that are lists of data, and for the components of records
  List<Content> several() {
    return null;
  }

  /** Constrains the whole result. */
  @Tool
  @SchemaConstraint(maxItems = 1) // error: [LMCP004] @SchemaConstraint does not fit the result of whole; it is for results that are lists of data, and for the components of records
  ToolResult whole() {
    return null;
  }

  /** Shows a script. */
  @Tool(icons = "javascript:alert(1)", meta = "no") // error: [LMCP078] the icon "javascript:alert(1)" is neither an https nor a data URI; write one such as https://example.com/icon.png // error: [LMCP079] meta is no JSON object; write one such as {"com.example/owner": "sales"}
  void shown() {}
}
