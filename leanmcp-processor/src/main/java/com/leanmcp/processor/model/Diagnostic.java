package com.leanmcp.processor.model;

/** Every kind of problem. Ids are promises: they are never reused and never change their meaning. */
public enum Diagnostic {
  ILLEGAL_TOOL_NAME(1, Severity.ERROR),
  DUPLICATE_TOOL_NAME(2, Severity.ERROR),
  UNSUPPORTED_TYPE(3, Severity.ERROR),
  MISFIT_CONSTRAINT(4, Severity.ERROR),
  CROSSED_BOUNDS(5, Severity.ERROR),
  BROKEN_PATTERN(6, Severity.ERROR),
  BROKEN_DEFAULT(7, Severity.ERROR),
  INEXACT_BOUND(8, Severity.ERROR),
  BROKEN_ENUM_VALUES(9, Severity.ERROR),
  MISFIT_TYPE(10, Severity.ERROR),
  UNCALLABLE_METHOD(11, Severity.ERROR),
  UNUSABLE_SERVICE(12, Severity.ERROR),
  USER_OF_OPEN_TOOL(13, Severity.ERROR),
  UNKNOWN_PARAMETER_NAME(14, Severity.ERROR),
  NEGATIVE_LENGTH(15, Severity.ERROR),
  UNUSABLE_MCP_TYPE(16, Severity.ERROR),
  UNREACHABLE_TYPE(17, Severity.ERROR),
  UNREADABLE_BOUND(18, Severity.ERROR),
  OVERLONG_SCHEMA(19, Severity.ERROR),
  MISSING_DESCRIPTION(20, Severity.WARNING),
  UNDISCOVERABLE_SERVICE(21, Severity.NOTE),
  ANNOTATION_WITHOUT_TOOL(22, Severity.WARNING),
  FOREIGN_TYPE(23, Severity.WARNING),
  NAME_TAKEN(24, Severity.ERROR),
  UNUSABLE_PROPERTY_NAME(30, Severity.ERROR),
  FOREIGN_PATTERN(31, Severity.ERROR),
  UNKNOWN_FORMAT(32, Severity.WARNING),
  BROKEN_HEADER(33, Severity.ERROR),
  BROKEN_EXTRA(34, Severity.ERROR),
  BROKEN_CONST(35, Severity.ERROR),
  BROKEN_EXAMPLE(36, Severity.ERROR),
  USELESS_DIVISOR(37, Severity.ERROR),
  DUPLICATE_KEY(38, Severity.ERROR),
  BROKEN_QUESTION(39, Severity.ERROR),
  AWAITED_NON_BLOCKING_TOOL(40, Severity.ERROR),
  BROKEN_INPUT_SCHEMA(41, Severity.ERROR),
  MISFIT_INPUT_SCHEMA(42, Severity.ERROR),
  UNFIT_RECEIVER(43, Severity.ERROR),
  CONSTRAINED_RECEIVER(44, Severity.ERROR),
  UNHEARD_ANNOTATION(45, Severity.WARNING),
  BROKEN_VIEW_URI(46, Severity.ERROR),
  MISSING_VIEW_FILE(47, Severity.WARNING),
  CLASHING_UI(48, Severity.ERROR),
  NON_BLOCKING_TASK(49, Severity.ERROR),
  ENDLESS_TYPE(50, Severity.ERROR),
  CLASHING_DISCRIMINATOR(51, Severity.ERROR),
  UNFIT_CLASS(52, Severity.ERROR),
  UNCHECKED_ANNOTATION(53, Severity.WARNING),
  NESTED_FORM(54, Severity.ERROR),
  UNFIT_FORM_LIST(55, Severity.ERROR),
  UNFIT_FORM_FIELD(56, Severity.ERROR),
  UNFIT_QUESTION(57, Severity.ERROR),
  UNASKED_PARAMETER(58, Severity.ERROR),
  MISPLACED_QUESTION(59, Severity.ERROR),
  LONG_DESCRIPTION(60, Severity.WARNING),
  HIDDEN_CHARACTERS(61, Severity.WARNING),
  ORDERS_TO_THE_MODEL(62, Severity.WARNING),
  BELIED_HINT(63, Severity.WARNING),
  PRINTS(64, Severity.WARNING),
  CLIENT_REFUSES(65, Severity.WARNING),
  UNKNOWN_CLIENT(66, Severity.WARNING),
  ILLEGAL_PROMPT_NAME(67, Severity.ERROR),
  DUPLICATE_PROMPT_NAME(68, Severity.ERROR),
  UNSPELLABLE_ARGUMENT(69, Severity.ERROR),
  BROKEN_URI(70, Severity.ERROR),
  UNBOUND_VARIABLE(71, Severity.ERROR),
  DUPLICATE_URI(72, Severity.ERROR),
  UNFIT_RESULT(73, Severity.ERROR),
  AIMLESS_COMPLETION(74, Severity.ERROR),
  UNFIT_COMPLETION(75, Severity.ERROR),
  DUPLICATE_COMPLETION(76, Severity.ERROR),
  SEVERAL_KINDS(77, Severity.ERROR),
  BROKEN_ICON(78, Severity.ERROR),
  BROKEN_META(79, Severity.ERROR),
  BROKEN_ANNOTATION(80, Severity.ERROR),
  UNGUARDED_DESTRUCTION(81, Severity.WARNING),
  BROKEN_VIEW(82, Severity.ERROR);

  private final int number;
  private final Severity severity;

  Diagnostic(int number, Severity severity) {
    this.number = number;
    this.severity = severity;
  }

  /** The stable id, such as {@code LMCP003}; its page is {@code docs/diagnostics/LMCP003.md}. */
  public String id() {
    return "LMCP%03d".formatted(number);
  }

  public Severity severity() {
    return severity;
  }

  /** A problem of this kind. */
  public Problem at(Place place, String text) {
    return new Problem(this, place, text);
  }
}
