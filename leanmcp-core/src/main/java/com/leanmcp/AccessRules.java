package com.leanmcp;

import com.leanmcp.access.AccessRule;
import com.leanmcp.service.Catalog;
import java.util.ArrayList;
import java.util.List;

/** The rules of everything a server offers. */
final class AccessRules {
  /** A rule and what it is for, in words. */
  record Guarded(String what, String service, AccessRule rule) {}

  private AccessRules() {}

  static List<Guarded> of(Catalog catalog) {
    List<Guarded> all = new ArrayList<>();
    catalog
        .tools()
        .forEach(each -> all.add(new Guarded(
            "tool \"" + each.definition().name() + "\"",
            each.table().service(),
            each.definition().access())));
    catalog
        .prompts()
        .forEach(each -> all.add(new Guarded(
            "prompt \"" + each.definition().name() + "\"",
            each.table().service(),
            each.definition().access())));
    catalog.resources().forEach(each -> all.add(resource(each)));
    catalog.templates().forEach(each -> all.add(resource(each)));
    return all;
  }

  private static Guarded resource(Catalog.Resource each) {
    return new Guarded(
        "resource \"" + each.definition().uri() + "\"",
        each.table().service(),
        each.definition().access());
  }
}
