package com.leanmcp;

import com.leanmcp.access.Authenticators;
import com.leanmcp.service.Discovery;
import com.leanmcp.service.LiveServices;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which services a builder has been told to serve, and what their constructors may ask for. */
final class ServiceSelection {
  private final List<ServiceTable> tables = new ArrayList<>();
  private final Map<Class<?>, Object> provided = new LinkedHashMap<>();
  private boolean discover = true;

  /** Serves exactly what is given. */
  void give(ServiceTable... services) {
    discover = false;
    tables.addAll(List.of(services));
  }

  <T> void provide(Class<T> type, T instance) {
    provided.put(type, instance);
  }

  /** Makes the services, which may ask for what they are part of. */
  LiveServices make(Authenticators authenticators) {
    LiveServices services = new LiveServices(catalog -> StartChecks.check(catalog, authenticators));
    Map<Class<?>, Object> objects = new LinkedHashMap<>(provided);
    objects.put(LiveServices.class, services);
    List<ServiceTable> all =
        discover ? Discovery.tables(new Provided(objects, authenticators.list())) : tables;
    services.add(all.toArray(ServiceTable[]::new));
    return services;
  }
}
