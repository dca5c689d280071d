package org.mcpjava.server.tools;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A stub of the annotation of this name, which is known by its name only. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Tool {
  String name() default "<<element name>>";

  String title() default "";

  String description() default "";

  Annotations annotations() default @Annotations;

  boolean structuredContent() default false;

  Class<?> outputSchemaFrom() default Void.class;

  @Target(ElementType.ANNOTATION_TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Annotations {
    String title() default "";

    boolean readOnlyHint() default false;

    boolean destructiveHint() default true;

    boolean idempotentHint() default false;

    boolean openWorldHint() default true;
  }
}
