package jakarta.validation.constraints;

/** A stub of the annotation of this name, which is known by its name only. */
public @interface NegativeOrZero {}
