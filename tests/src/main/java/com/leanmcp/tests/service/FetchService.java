package com.leanmcp.tests.service;

import com.leanmcp.access.AuthUser;
import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.Tool;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.service.McpContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** A tool that asks somebody else. */
@Authenticated
public final class FetchService {
  /** What a tool knows of its call, and the status of what it fetched. */
  public record Fetched(int status, String meta, String user) {}

  /** Fetch a page. */
  @Tool(name = "fetch_page")
  public Fetched fetch(String url, McpContext context, AuthUser user)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
    int status =
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
    JsonWriter meta = new JsonWriter();
    context.meta().write(meta);
    return new Fetched(status, meta.toString(), user + " " + user.claims());
  }
}
