package jakarta.validation.constraints;

/** A stub of the annotation of this name, which is known by its name only. */
public @interface DecimalMin {
  String value();

  boolean inclusive() default true;
}
