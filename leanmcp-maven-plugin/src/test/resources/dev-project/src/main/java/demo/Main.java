package demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

public final class Main {
  public static void main(String[] args) throws IOException {
    int port = Integer.parseInt(System.getenv("PORT"));
    InetAddress loopback = InetAddress.getLoopbackAddress();
    String environment = Files.readString(Path.of(".env")).strip();
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
    server.createContext("/", exchange -> answer(exchange, Page.text(environment)));
    server.createContext("/seldom", exchange -> answer(exchange, Seldom.text()));
    server.createContext("/pid", exchange -> answer(exchange, "" + ProcessHandle.current().pid()));
    server.start();
    System.out.println("listening with " + String.join("|", args));
  }

  private static void answer(HttpExchange exchange, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
