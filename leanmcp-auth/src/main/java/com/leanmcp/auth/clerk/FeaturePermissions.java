package com.leanmcp.auth.clerk;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Decodes the permissions of a session token of version 2: {@code fpm} has a number for each feature of the organization in
 * {@code fea}, whose bits say which of {@code per} are granted for it. What does not fit together grants nothing.
 */
final class FeaturePermissions {
  private static final int MOST_BITS = 62;

  private FeaturePermissions() {}

  /**
   * Such as {@code org:dashboard:read} of {@code o:dashboard}, {@code read} and {@code 1}.
   *
   * @param features as {@code o:dashboard,u:profile}; those without an {@code o} before the colon are the user's own
   */
  static Set<String> of(String features, String permissions, String map) {
    List<String> own = Arrays.stream(features.split(","))
        .map(String::strip)
        .filter(feature -> feature.indexOf(':') > 0
            && feature.substring(0, feature.indexOf(':')).contains("o"))
        .map(feature -> feature.substring(feature.indexOf(':') + 1))
        .toList();
    List<String> names =
        Arrays.stream(permissions.split(",")).map(String::strip).toList();
    String[] numbers = map.split(",");
    Set<String> granted = new LinkedHashSet<>();
    for (int i = 0; i < Math.min(own.size(), numbers.length); i++) {
      long bits = bits(numbers[i].strip());
      for (int bit = 0; bit < Math.min(names.size(), MOST_BITS); bit++) {
        if ((bits >> bit & 1) == 1 && !own.get(i).isEmpty() && !names.get(bit).isEmpty()) {
          granted.add("org:" + own.get(i) + ":" + names.get(bit));
        }
      }
    }
    return granted;
  }

  private static long bits(String number) {
    return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0;
  }
}
