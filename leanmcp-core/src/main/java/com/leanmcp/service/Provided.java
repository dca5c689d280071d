package com.leanmcp.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What constructors of services may ask for, by type.
 *
 * @param objects each object under the type it was provided for
 * @param authenticators the server's authenticator, provided under every type it is an instance of
 */
public record Provided(Map<Class<?>, Object> objects, List<?> authenticators) {
  public Provided {
    objects = Map.copyOf(new LinkedHashMap<>(objects));
    authenticators = List.copyOf(authenticators);
  }

  /**
   * The object provided for {@code type}.
   *
   * @param service the binary name of the service that asks
   * @param parameter the name of its constructor's parameter
   * @throws ServiceUnavailableException if there is none
   */
  public <T> T require(Class<T> type, String service, String parameter) {
    Object exact = objects.get(type);
    if (exact != null) {
      return type.cast(exact);
    }
    for (Object authenticator : authenticators) {
      if (type.isInstance(authenticator)) {
        return type.cast(authenticator);
      }
    }
    throw new ServiceUnavailableException(
        service + " asks for " + type.getSimpleName() + " " + parameter
            + ", which is not provided; add .provide(" + type.getSimpleName()
            + ".class, …) to the server, or"
            + " construct the service yourself and add its table with .services(…)");
  }
}
