package com.leanmcp.tests.wire;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which definition of the official schema a part of a message has to match. */
final class Definitions {
  private static final Map<String, String> RESULTS = Map.ofEntries(
      Map.entry("initialize", "InitializeResult"),
      Map.entry("ping", "EmptyResult"),
      Map.entry("logging/setLevel", "EmptyResult"),
      Map.entry("resources/subscribe", "EmptyResult"),
      Map.entry("resources/unsubscribe", "EmptyResult"),
      Map.entry("server/discover", "DiscoverResult"),
      Map.entry("tools/list", "ListToolsResult"),
      Map.entry("tools/call", "CallToolResult"),
      Map.entry("prompts/list", "ListPromptsResult"),
      Map.entry("prompts/get", "GetPromptResult"),
      Map.entry("resources/list", "ListResourcesResult"),
      Map.entry("resources/templates/list", "ListResourceTemplatesResult"),
      Map.entry("resources/read", "ReadResourceResult"),
      Map.entry("completion/complete", "CompleteResult"),
      Map.entry("subscriptions/listen", "SubscriptionsListenResult"));

  private static final Map<String, String> NOTIFICATIONS = Map.ofEntries(
      Map.entry("notifications/progress", "ProgressNotification"),
      Map.entry("notifications/message", "LoggingMessageNotification"),
      Map.entry("notifications/cancelled", "CancelledNotification"),
      Map.entry("notifications/tools/list_changed", "ToolListChangedNotification"),
      Map.entry("notifications/prompts/list_changed", "PromptListChangedNotification"),
      Map.entry("notifications/resources/list_changed", "ResourceListChangedNotification"),
      Map.entry("notifications/resources/updated", "ResourceUpdatedNotification"),
      Map.entry(
          "notifications/subscriptions/acknowledged", "SubscriptionsAcknowledgedNotification"),
      Map.entry("notifications/elicitation/complete", "ElicitationCompleteNotification"));

  /** Of the extension for tasks, whose schema is its own. */
  private static final Map<String, String> OF_TASKS = Map.of(
      "tasks/get", "GetTaskResult",
      "tasks/update", "UpdateTaskResult",
      "tasks/cancel", "CancelTaskResult");

  private static final Map<String, String> REQUESTS = Map.of(
      "elicitation/create", "ElicitRequest",
      "sampling/createMessage", "CreateMessageRequest",
      "roots/list", "ListRootsRequest");

  private static final Set<String> ASKING = Set.of("tools/call", "prompts/get", "resources/read");

  private static final Map<Integer, String> MODERN_ERRORS = Map.of(
      -32020, "HeaderMismatchError",
      -32021, "MissingRequiredClientCapabilityError",
      -32022, "UnsupportedProtocolVersionError");

  /** Codes that a stateless client is never sent (2026-07-28, Base Protocol, Error Codes). */
  static final Set<Integer> OF_OLDER_ERAS = Set.of(-32002, -32042);

  private Definitions() {}

  /** Of the result of a method; empty where it has none. */
  static Optional<String> result(String method) {
    return Optional.ofNullable(RESULTS.get(method));
  }

  /** Of the result of a method of the extension for tasks; empty where it has none. */
  static Optional<String> ofTask(String method) {
    return Optional.ofNullable(OF_TASKS.get(method));
  }

  /** Of the result with which a method asks something; empty where it may not. */
  static Optional<String> question(String method) {
    return ASKING.contains(method) ? Optional.of("InputRequiredResult") : Optional.empty();
  }

  /** Of a request of a server's; empty where it may not send it. */
  static Optional<String> request(String method) {
    return Optional.ofNullable(REQUESTS.get(method));
  }

  /** Of a notification; empty where the server may not send it. */
  static Optional<String> notification(String method) {
    return Optional.ofNullable(NOTIFICATIONS.get(method));
  }

  /** Of an error, by the name it has in this revision. */
  static String error(OfficialSchema schema, String revision, int code) {
    String response = schema.has("JSONRPCErrorResponse") ? "JSONRPCErrorResponse" : "JSONRPCError";
    return revision.equals(Message.MODERN) ? MODERN_ERRORS.getOrDefault(code, response) : response;
  }

  /** Of a response that is no error, by the name it has in this revision. */
  static String response(OfficialSchema schema) {
    return schema.has("JSONRPCResultResponse") ? "JSONRPCResultResponse" : "JSONRPCResponse";
  }
}
