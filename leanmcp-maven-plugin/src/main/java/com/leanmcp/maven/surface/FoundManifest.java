package com.leanmcp.maven.surface;

import com.leanmcp.manifest.ServiceManifest;

/**
 * A manifest on the class path.
 *
 * @param place the jar or the folder it was found in, as users know it
 */
public record FoundManifest(ServiceManifest manifest, String place) {
  /** The service and where it is: {@code com.acme.Weather (weather-1.0.jar)}. */
  String origin() {
    return manifest.service() + " (" + place + ")";
  }
}
