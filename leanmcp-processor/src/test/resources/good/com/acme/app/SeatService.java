package com.acme.app;

import com.leanmcp.annotation.AppPermission;
import com.leanmcp.annotation.AppView;
import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.Tool;
import com.leanmcp.annotation.ToolVisibility;

@Authenticated
@AppView(uri = "ui://seats/picker", file = "picker.html")
@AppView(
    uri = "ui://seats/plan",
    file = "/com/acme/app/2-plan.html",
    name = "plan",
    title = "The plan",
    description = "Shows where the seats are.",
    connectDomains = {"https://api.example.com", "wss://*.example.com:8443"},
    resourceDomains = "https://cdn.example.com",
    frameDomains = "https://maps.example.com",
    baseUriDomains = "https://cdn.example.com",
    permissions = {AppPermission.GEOLOCATION, AppPermission.CLIPBOARD_WRITE},
    domain = "seats.example.com",
    prefersBorder = false)
public final class SeatService extends Hall {
  /** The seats that are free. */
  @Tool(ui = "ui://seats/picker", meta = "{\"com.acme/owner\": \"sales\"}")
  public String seats() {
    return "A1";
  }

  /** Takes a seat. */
  @Tool(ui = "ui://seats/picker", visibility = ToolVisibility.APP)
  public void take(String seat) {}

  /** Asks how many there are. */
  @Tool(visibility = {ToolVisibility.MODEL, ToolVisibility.APP})
  public int count() {
    return 1;
  }
}
