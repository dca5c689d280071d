package com.leanmcp.maven.call;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.manifest.ManifestException;
import com.leanmcp.manifest.ManifestReader;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a server answered to a call: one message, or a stream of events that ends with it. */
record Reply(HttpResponse<String> answer, boolean withToken) {

  JsonObject result() throws CallFailedException {
    if (answer.statusCode() == 401) {
      throw new CallFailedException(
          withToken
              ? "the server refuses the token" + told("error_description")
              : "the tool is for authenticated callers; give a token in the environment variable"
                  + " LEANMCP_TOKEN or with -Dtoken=…");
    }
    if (answer.statusCode() == 403) {
      throw new CallFailedException(
          "the caller may not call the tool" + told("error_description") + told("scope"));
    }
    JsonObject message = message();
    if (message.get("error").orElse(null) instanceof JsonObject error) {
      throw new CallFailedException("the server answers with an error: " + described(error));
    }
    JsonObject result = message
        .get("result")
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .orElseThrow(this::unintelligible);
    if (!result.string("resultType").orElse("complete").equals("complete")) {
      throw new CallFailedException("the tool asks its client for something before it answers ("
          + result.string("resultType").orElse("") + "), and leanmcp:call has nobody to ask");
    }
    return result;
  }

  private JsonObject message() throws CallFailedException {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    try {
      if (!type.startsWith("text/event-stream")) {
        return ManifestReader.parse(JsonSlice.of(answer.body()));
      }
      for (String event : answer.body().split("\r?\n\r?\n")) {
        String data = data(event);
        if (!data.isEmpty()) {
          JsonObject message = ManifestReader.parse(JsonSlice.of(data));
          if (message.get("id").isPresent() && message.get("method").isEmpty()) {
            return message;
          }
        }
      }
    } catch (ManifestException e) {
      throw unintelligible();
    }
    throw unintelligible();
  }

  private static String data(String event) {
    return Arrays.stream(event.split("\r?\n"))
        .filter(line -> line.startsWith("data:"))
        .map(line -> line.substring("data:".length()))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private CallFailedException unintelligible() {
    return new CallFailedException(
        "the server answers with status " + answer.statusCode() + " and no result");
  }

  private static String described(JsonObject error) {
    Optional<JsonValue> code = error.get("code");
    String number = code.orElse(null) instanceof JsonNumber exact
        ? " (" + exact.value().toPlainString() + ")"
        : "";
    return error.string("message").orElse("without a message") + number;
  }

  /** A parameter of the challenge, in words. */
  private String told(String parameter) {
    Pattern pattern = Pattern.compile("\\b" + parameter + "=\"((?:[^\"\\\\]|\\\\.)*)\"");
    Matcher matcher =
        pattern.matcher(answer.headers().firstValue("WWW-Authenticate").orElse(""));
    if (!matcher.find()) {
      return "";
    }
    String value = matcher.group(1).replaceAll("\\\\(.)", "$1");
    return parameter.equals("scope") ? "; it needs the scope " + value : ": " + value;
  }
}
