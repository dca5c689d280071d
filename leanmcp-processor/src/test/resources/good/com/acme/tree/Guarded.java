package com.acme.tree;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A plain class whose properties are bounded wherever they are declared. */
@McpType
public final class Guarded {
  @Size(min = 2)
  private String code;

  private int count;

  @NotEmpty
  private List<@Positive Integer> sizes;

  @Size(max = 4)
  public String getCode() {
    return code;
  }

  @SchemaConstraint(title = "Code")
  public void setCode(String code) {
    this.code = code;
  }

  @Positive
  public int getCount() {
    return count;
  }

  public void setCount(@Max(3) int count) {
    this.count = count;
  }

  public List<Integer> getSizes() {
    return sizes;
  }

  public void setSizes(List<Integer> sizes) {
    this.sizes = sizes;
  }
}
