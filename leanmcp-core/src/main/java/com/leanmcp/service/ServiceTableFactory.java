package com.leanmcp.service;

/**
 * Makes a service from what the server provides, and its table. Generated, public with a public constructor without
 * parameters, and listed in {@code META-INF/services} so that a server finds it by itself.
 */
public interface ServiceTableFactory {
  /** The binary name of the service's class. */
  String service();

  /**
   * Constructs the service and binds its table.
   *
   * @throws ServiceUnavailableException if something its constructor asks for is not provided
   */
  ServiceTable create(Provided provided);
}
