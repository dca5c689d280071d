package com.leanmcp.tests.service;

import com.leanmcp.access.AuthUser;
import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.Tool;

/** An open tool, and two that ask for a scope each. */
public final class ShopService {
  /** Say when the shop is open. */
  @Tool(name = "shop_hours")
  public String hours() {
    return "always";
  }

  /** Say whose orders there are. */
  @Tool(name = "shop_orders")
  @Authenticated(scopes = "orders:read")
  public String orders(AuthUser user) {
    return "orders of " + user.userId();
  }

  /** Order again what was ordered last. */
  @Tool(name = "shop_reorder")
  @Authenticated(scopes = "orders:write")
  public String reorder(AuthUser user) {
    return "reordered for " + user.userId();
  }
}
