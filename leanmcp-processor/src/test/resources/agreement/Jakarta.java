package com.acme.agreement;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Records that annotations of another library narrow. */
public final class Jakarta {
  private Jakarta() {}

  @McpType
  public record Named(
      @NotNull @Size(min = 2, max = 5) String code,
      @NotBlank String title,
      @NotEmpty @SchemaConstraint(maxLength = 3) Optional<String> note,
      @Pattern(regexp = "[a-h]+") String letters) {}

  @McpType
  public record Counted(
      @Positive @Max(100) int count,
      @Max(50) @SchemaConstraint(maximum = 70) Long own,
      @DecimalMin("-1.5") @NegativeOrZero double depth) {}
}
