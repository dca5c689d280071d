package com.leanmcp.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets only authenticated callers in: to every tool, prompt, resource and completion of a class, or to one method, whose own annotation wins.
 *
 * <p>The rule stands in the service's table and is enforced before arguments are looked at. A server that
 * protects anything and has no authenticator refuses to start.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Authenticated {
  /** Scopes the caller's token must carry, all of them; none where absent (RFC 6749 section 3.3). */
  String[] scopes() default {};

  /** The name of the server's authenticator that has to know the caller, such as {@code clerk}; any of them where absent. */
  String provider() default "";
}
