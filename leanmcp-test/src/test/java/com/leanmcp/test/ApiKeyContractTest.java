package com.leanmcp.test;

import com.leanmcp.auth.ApiKeyProvider;
import com.leanmcp.auth.AuthProvider;
import com.leanmcp.auth.apikey.ApiKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class ApiKeyContractTest extends AuthProviderContract {
  private final ApiKey.Made mine = ApiKey.make("build", "ci@example.com", List.of("a", "b"));
  private final ApiKey.Made withdrawn = ApiKey.make("old", "ci@example.com", List.of("a"));
  private final ApiKey.Made others = ApiKey.make("build", "ci@example.com", List.of("a", "b"));

  @Override
  protected AuthProvider authenticator() {
    return ApiKeyProvider.of(List.of(ApiKey.read(mine.entry()).orElseThrow()));
  }

  @Override
  protected String goodToken() {
    return mine.key();
  }

  @Override
  protected Set<String> scopesOfGoodToken() {
    return Set.of("a", "b");
  }

  @Override
  protected Optional<String> expiredToken() {
    return Optional.of(withdrawn.key());
  }

  @Override
  protected Optional<String> tokenOfAnotherIssuer() {
    return Optional.of(others.key());
  }

  @Override
  protected Optional<String> tokenForAnotherResource() {
    return Optional.empty();
  }
}
