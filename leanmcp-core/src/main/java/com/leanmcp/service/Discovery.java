package com.leanmcp.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the services that were compiled into the program, by the services file the processor wrote. */
public final class Discovery {
  private Discovery() {}

  /**
   * Constructs every service found, in the order of their class names.
   *
   * @throws ServiceUnavailableException if one asks for something that is not provided
   */
  public static List<ServiceTable> tables(Provided provided) {
    List<ServiceTableFactory> factories = new ArrayList<>();
    ServiceLoader.load(ServiceTableFactory.class).forEach(factories::add);
    factories.sort(Comparator.comparing(ServiceTableFactory::service));
    return factories.stream().map(factory -> factory.create(provided)).toList();
  }
}
