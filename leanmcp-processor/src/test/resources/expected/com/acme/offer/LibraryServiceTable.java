package com.acme.offer;

import com.leanmcp.access.AccessRule;
import com.leanmcp.content.Annotations;
import com.leanmcp.content.CompletionResult;
import com.leanmcp.content.ResourceContents;
import com.leanmcp.content.Role;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.JsonValues;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Maps;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Sizes;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.CompletionCall;
import com.leanmcp.service.CompletionDefinition;
import com.leanmcp.service.Execution;
import com.leanmcp.service.ResourceDefinition;
import com.leanmcp.service.ResourceReply;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.Stages;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** What {@link LibraryService} offers. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@SuppressWarnings("deprecation")
final class LibraryServiceTable implements ServiceTable {
  private static final List<ResourceDefinition> RESOURCES = List.of(
      ResourceDefinition.at("ui://library/rules", "rules")
          .description("The rules of the house.")
          .mimeType("text/plain")
          .access(AccessRule.authenticated())
          .nonBlocking()
          .build(),
      ResourceDefinition.at("library://plan", "plan")
          .title("Floor plan")
          .description("The floor plan.")
          .icons("https://example.com/plan.png", "data:image/png;base64,AAAA")
          .meta("{\"a\":1}")
          .mimeType("image/png")
          .size(3L)
          .annotations(Annotations.NONE.audience(Role.USER, Role.ASSISTANT).priority(0.5))
          .access(AccessRule.authenticated())
          .build(),
      ResourceDefinition.template("library://shelf/{shelf}/{number}", "page")
          .description("One page.")
          .mimeType("text/plain")
          .access(AccessRule.authenticated())
          .build(),
      ResourceDefinition.template("library:///{+path}", "file")
          .description("One file.")
          .mimeType("text/markdown")
          .access(AccessRule.authenticated())
          .build(),
      ResourceDefinition.at("library://all", "all")
          .description("All files.")
          .annotations(Annotations.NONE.audience(Role.ASSISTANT))
          .access(AccessRule.authenticated())
          .build(),
      ResourceDefinition.at("ui://library/book", "book")
          .description("The book of the day.")
          .mimeType("application/json")
          .access(AccessRule.authenticated())
          .build(),
      ResourceDefinition.at("ui://library/medium", "medium")
          .description("Any medium.")
          .mimeType("application/json")
          .access(AccessRule.authenticated())
          .build(),
      ResourceDefinition.at("ui://library/books", "books")
          .description("All books.")
          .mimeType("application/json")
          .access(AccessRule.authenticated())
          .build(),
      ResourceDefinition.at("ui://library/shelves", "shelves")
          .description("Books by shelf.")
          .mimeType("application/json")
          .access(AccessRule.authenticated())
          .build(),
      ResourceDefinition.at("ui://library/free", "free")
          .description("Free-form JSON.")
          .mimeType("application/json")
          .access(AccessRule.authenticated())
          .build(),
      ResourceDefinition.at("ui://library/count", "count")
          .description("How many books there are.")
          .mimeType("application/json")
          .access(AccessRule.authenticated())
          .build(),
      ResourceDefinition.at("ui://library/catalogue", "catalogue")
          .description("The old catalogue. Deprecated: gone with the fire")
          .mimeType("text/plain")
          .annotations(Annotations.NONE.priority(0.0))
          .access(AccessRule.authenticated())
          .deprecated()
          .build());

  private static final List<CompletionDefinition> COMPLETIONS = List.of(
      new CompletionDefinition(
          "shelf",
          new CompletionDefinition.Reference.OfResource("library://shelf/{shelf}/{number}"),
          "shelf",
          AccessRule.authenticated(),
          Execution.BLOCKING));

  private static final List<String> FILE_PROPERTIES = List.of("path");

  private final LibraryService service;

  private LibraryServiceTable(LibraryService service) {
    this.service = service;
  }

  /** Binds the table to {@code service}. */
  public static LibraryServiceTable of(LibraryService service) {
    return new LibraryServiceTable(service);
  }

  @Override
  public String service() {
    return "com.acme.offer.LibraryService";
  }

  @Override
  public List<ResourceDefinition> resources() {
    return RESOURCES;
  }

  @Override
  public ResourceReply read(String resource, ServiceCall call) throws Exception {
    return switch (resource) {
      case "ui://library/rules" -> rules(call);
      case "library://plan" -> plan(call);
      case "library://shelf/{shelf}/{number}" -> page(call);
      case "library:///{+path}" -> file(call);
      case "library://all" -> all(call);
      case "ui://library/book" -> book(call);
      case "ui://library/medium" -> medium(call);
      case "ui://library/books" -> books(call);
      case "ui://library/shelves" -> shelves(call);
      case "ui://library/free" -> free(call);
      case "ui://library/count" -> count(call);
      case "ui://library/catalogue" -> catalogue(call);
      default -> throw new IllegalArgumentException("no resource " + resource);
    };
  }

  @Override
  public List<CompletionDefinition> completions() {
    return COMPLETIONS;
  }

  @Override
  public CompletionResult complete(String completion, CompletionCall call) throws Exception {
    return switch (completion) {
      case "shelf" -> shelf(call);
      default -> throw new IllegalArgumentException("no completion " + completion);
    };
  }

  private ResourceReply rules(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ResourceReply.Refused(violations);
    }
    return new ResourceReply.Text(service.rules());
  }

  private ResourceReply plan(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ResourceReply.Refused(violations);
    }
    return new ResourceReply.Blob(service.plan(call.context()));
  }

  private ResourceReply page(ServiceCall call) {
    LibraryService.Page input = LibraryService_PageCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ResourceReply.Refused(call.violations());
    }
    return new ResourceReply.Text(service.page(input));
  }

  private ResourceReply file(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    String path = null;
    boolean hasPath = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "path" -> {
          if (hasPath) {
            violations.duplicate("path");
          }
          hasPath = true;
          violations.enter("path");
          path = Strings.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, FILE_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasPath) {
      violations.missing("path", "a string");
    }
    if (!violations.isEmpty()) {
      return new ResourceReply.Refused(violations);
    }
    ResourceContents result = service.file(path);
    return new ResourceReply.Full(result == null ? null : List.of(result));
  }

  private ResourceReply all(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ResourceReply.Refused(violations);
    }
    return new ResourceReply.Full(service.all());
  }

  private ResourceReply book(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ResourceReply.Refused(violations);
    }
    LibraryService.Book result = service.book();
    return new ResourceReply.Json<>(result, LibraryService_BookCodec.INSTANCE);
  }

  private ResourceReply medium(ServiceCall call) throws Exception {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ResourceReply.Refused(violations);
    }
    LibraryService.Medium result = Stages.await(service.medium());
    return new ResourceReply.Json<>(result, LibraryService_MediumCodec.INSTANCE);
  }

  private ResourceReply books(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ResourceReply.Refused(violations);
    }
    List<LibraryService.Book> result = service.books();
    return new ResourceReply.Json<>(result, (value1, out1, violations1) -> writeBooksResult(value1, out1, violations1));
  }

  private static void checkBooksResult(List<LibraryService.Book> value, Violations violations) {
    Sizes.maxItems(value.size(), 1, violations);
  }

  private static void writeBooksResult(List<LibraryService.Book> value, JsonWriter out,
      Violations violations) {
    if (Objects.isNull(value, "an array", out, violations)) {
      return;
    }
    checkBooksResult(value, violations);
    Lists.write(value, out, violations, LibraryService_BookCodec.INSTANCE);
  }

  private ResourceReply shelves(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ResourceReply.Refused(violations);
    }
    Map<String, LibraryService.Book> result = service.shelves();
    return new ResourceReply.Json<>(result, (value1, out1, violations1) -> Maps.write(value1, out1, violations1, LibraryService_BookCodec.INSTANCE));
  }

  private ResourceReply free(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ResourceReply.Refused(violations);
    }
    JsonValue result = service.free();
    return new ResourceReply.Json<>(result, JsonValues::write);
  }

  private ResourceReply count(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ResourceReply.Refused(violations);
    }
    Integer result = service.count();
    return new ResourceReply.Json<>(result, Integers::write);
  }

  private ResourceReply catalogue(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ResourceReply.Refused(violations);
    }
    return new ResourceReply.Text(service.catalogue());
  }

  private CompletionResult shelf(CompletionCall call) {
    return CompletionResult.of(java.util.Objects.requireNonNull(service.shelf(call.value()), "the completion shelf returned null"));
  }
}
