package com.leanmcp.auth;

import com.leanmcp.environment.Environment;
import java.util.ServiceLoader;
import java.util.TreeSet;

/** Finds the factory of a type: those built in first, so that no service can take their names. */
final class ProviderCatalog {
  private ProviderCatalog() {}

  static AuthProviderFactory find(String type) {
    return switch (type) {
      case ClerkProvider.TYPE -> new Clerk();
      default -> service(type);
    };
  }

  private static AuthProviderFactory service(String type) {
    TreeSet<String> types = new TreeSet<>();
    types.add(ClerkProvider.TYPE);
    for (AuthProviderFactory factory : ServiceLoader.load(AuthProviderFactory.class)) {
      if (factory.type().equals(type)) {
        return factory;
      }
      types.add(factory.type());
    }
    throw new IllegalArgumentException("there is no auth provider \"" + type + "\"; use one of "
        + String.join(", ", types) + ", or add the library that brings it");
  }

  private static final class Clerk implements AuthProviderFactory {
    @Override
    public String type() {
      return ClerkProvider.TYPE;
    }

    @Override
    public AuthProvider create(Environment configuration) {
      return ClerkProvider.from(configuration);
    }
  }
}
