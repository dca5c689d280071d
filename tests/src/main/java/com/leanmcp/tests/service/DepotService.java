package com.leanmcp.tests.service;

import com.leanmcp.access.AuthUser;
import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.Completion;
import com.leanmcp.annotation.Prompt;
import com.leanmcp.annotation.Resource;
import com.leanmcp.annotation.Tool;
import java.util.List;

/** For those whom the authenticator named partner knows, as far as a method does not say otherwise. */
@Authenticated(provider = "partner", scopes = "parts:read")
public final class DepotService {
  /** List the parts. */
  @Tool(name = "depot_parts")
  public String parts(AuthUser user) {
    return "parts for " + user.userId();
  }

  /** Order a part. */
  @Tool(name = "depot_order")
  @Authenticated(
      provider = "partner",
      scopes = {"parts:read", "parts:write"})
  public String order(AuthUser user) {
    return "ordered for " + user.userId();
  }

  /** Say hello to whoever has signed in anywhere. */
  @Tool(name = "depot_hello")
  @Authenticated
  public String hello(AuthUser user) {
    return "hello " + user.userId();
  }

  /** Write a letter about a part. */
  @Prompt(name = "depot_letter")
  public String letter(String part, AuthUser user) {
    return user.userId() + " writes about " + part;
  }

  @Completion(prompt = "depot_letter", argument = "part")
  public List<String> part(String start) {
    return List.of(start + "bolt");
  }

  /** What is in stock. */
  @Resource(uri = "depot://stock")
  public String stock(AuthUser user) {
    return "the stock " + user.userId() + " sees";
  }
}
