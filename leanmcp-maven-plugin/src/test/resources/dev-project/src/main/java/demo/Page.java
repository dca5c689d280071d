package demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

final class Page {
  static String text(String environment) throws IOException {
    String edition = "first edition";
    Properties app = new Properties();
    try (InputStream in = Page.class.getResourceAsStream("/app.properties")) {
      app.load(in);
    }
    return edition + ", version " + app.getProperty("version") + ", " + environment;
  }
}
