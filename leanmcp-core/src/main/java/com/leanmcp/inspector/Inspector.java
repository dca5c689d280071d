package com.leanmcp.inspector;

import com.leanmcp.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * The inspector of one server: a page under a path that nobody can guess. The key in the path is drawn anew for each
 * object, so a door that lives on keeps its page's address.
 */
public final class Inspector {
  /** Where the key and everything else begins. */
  public static final String ROOT = "/inspector/";

  /** The name under which the page reads the news of builds, where there are any. */
  public static final String EVENTS = "events";

  private static final int KEY_BYTES = 16;

  private final String key;
  private final Map<String, InspectorFile> files;
  private final Optional<BuildNews> news;

  private Inspector(Optional<BuildNews> news) {
    byte[] random = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(random);
    this.key = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    this.news = news;
    this.files = InspectorFile.all();
  }

  /** An inspector of a server that nobody builds anew while it runs. */
  public static Inspector create() {
    return new Inspector(Optional.empty());
  }

  /** An inspector that tells how the server's builds went. */
  public static Inspector with(BuildNews news) {
    return new Inspector(Optional.of(news));
  }

  /** Where the page is, key included: to be shown to the one who started the server, and kept out of logs of requests. */
  public String path() {
    return ROOT + key + "/";
  }

  /** The news of builds, if the server has them. */
  public Optional<BuildNews> news() {
    return news;
  }

  /** What a path names below the key, the page itself by the empty name; empty if the path has another key or none. */
  public Optional<String> name(String path) {
    int slash = path.indexOf('/', ROOT.length());
    return path.startsWith(ROOT) && slash > 0 && isKey(path.substring(ROOT.length(), slash))
        ? Optional.of(path.substring(slash + 1))
        : Optional.empty();
  }

  /** A file of the page. */
  public Optional<InspectorFile> file(String name) {
    return name.equals(InspectorFile.SETTINGS)
        ? Optional.of(settings())
        : Optional.ofNullable(files.get(name));
  }

  private InspectorFile settings() {
    JsonWriter out = new JsonWriter().beginObject();
    out.name("news").bool(news.isPresent()).endObject();
    return InspectorFile.json(out.toBytes());
  }

  /** In a time that tells nothing about how much of a guess is right. */
  private boolean isKey(String guess) {
    return MessageDigest.isEqual(
        key.getBytes(StandardCharsets.UTF_8), guess.getBytes(StandardCharsets.UTF_8));
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "Inspector at " + ROOT + "***";
  }
}
