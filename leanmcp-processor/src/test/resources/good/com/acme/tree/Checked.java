package com.acme.tree;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What else the annotations of another library bound: containers, their elements, numbers of any size. */
@McpType
public record Checked(
    @NotEmpty @Size(max = 2) List<@NotBlank @Size(max = 3) String> tags,
    @Size(min = 1) Set<@Positive Integer> marks,
    @Size(max = 1) Map<String, @Min(1) Long> counts,
    @NotEmpty String[] words,
    @Size(min = 2, max = 2) int[] pair,
    List<@NotEmpty List<@Max(9) Integer>> deep,
    @DecimalMin(value = "0", inclusive = false) @DecimalMax(value = "1.5", inclusive = false)
        BigDecimal share,
    @Min(-5) @Negative BigInteger debt,
    @Positive double ratio,
    @Digits(integer = 2, fraction = 2) BigDecimal price,
    @Digits(integer = 2, fraction = 0) int year,
    @DecimalMin("0.5") @DecimalMax(value = "3", inclusive = false) int level,
    @Max(1_000) @PositiveOrZero byte small,
    @Email String mail,
    @NotBlank @Pattern(regexp = "[a-z ]+") @Pattern(regexp = ".{2,3}") String phrase,
    Optional<@NotBlank String> note,
    @Min(7) OptionalInt lucky,
    @AssertTrue boolean agreed,
    @NotNull @Positive @SchemaConstraint(minimum = 3) Integer own) {}
