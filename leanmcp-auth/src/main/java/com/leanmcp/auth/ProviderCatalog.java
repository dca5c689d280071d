package com.leanmcp.auth;

import com.leanmcp.environment.Environment;
import com.leanmcp.schema.NearestName;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds the factory of a type: those built in first, so that no service can take their names. */
final class ProviderCatalog {
  private static final List<AuthProviderFactory> BUILT_IN = List.of(
      new BuiltIn(ClerkProvider.TYPE, ClerkProvider::from),
      new BuiltIn(ApiKeyProvider.TYPE, ApiKeyProvider::from),
      new OidcFactory(),
      new Auth0Factory());

  private ProviderCatalog() {}

  static AuthProviderFactory find(String type) {
    TreeSet<String> types = new TreeSet<>();
    for (AuthProviderFactory factory : BUILT_IN) {
      if (factory.type().equals(type)) {
        return factory;
      }
      types.add(factory.type());
    }
    for (AuthProviderFactory factory : ServiceLoader.load(AuthProviderFactory.class)) {
      if (factory.type().equals(type)) {
        return factory;
      }
      types.add(factory.type());
    }
    throw new IllegalArgumentException("there is no auth provider \"" + type + "\"; "
        + NearestName.of(type, types)
            .map(name -> "did you mean \"" + name + "\"? ")
            .orElse("")
        + "use one of " + String.join(", ", types) + ", or add the library that brings it");
  }

  private record BuiltIn(String type, Function<Environment, AuthProvider> maker)
      implements AuthProviderFactory {
    @Override
    public AuthProvider create(Environment configuration) {
      return maker.apply(configuration);
    }
  }
}
