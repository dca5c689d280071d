package jakarta.validation.constraints;

/** A stub of the annotation of this name, which is known by its name only. */
public @interface Size {
  int min() default 0;

  int max() default Integer.MAX_VALUE;
}
