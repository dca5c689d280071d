package com.leanmcp.service;

/** A service that discovery found but cannot construct; its message names the service, the parameter and the cure. */
public final class ServiceUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ServiceUnavailableException(String message) {
    super(message);
  }
}
