package com.leanmcp.processor.read;

import com.leanmcp.processor.model.OfferKind;
import com.leanmcp.processor.model.ResultModel.Amount;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** The types by which methods say all of a result themselves. */
final class ContentTypes {
  private static final String ROOM = "com.leanmcp.content.";
  private static final Set<String> CONTENTS = Set.of(
      ROOM + "Content",
      ROOM + "TextContent",
      ROOM + "ImageContent",
      ROOM + "AudioContent",
      ROOM + "EmbeddedResource",
      ROOM + "ResourceLink");
  private static final Set<String> RESOURCES = Set.of(
      ROOM + "ResourceContents", ROOM + "ResourceContents.Text", ROOM + "ResourceContents.Blob");

  private ContentTypes() {}

  /** How much of the result of such an offer a value of the type is; empty if it is something else. */
  static Optional<Amount> amount(OfferKind kind, TypeMirror type) {
    String name = name(type);
    if (name.equals(whole(kind))) {
      return Optional.of(Amount.WHOLE);
    }
    if (isPiece(kind, name)) {
      return Optional.of(Amount.PIECE);
    }
    return name.equals("java.util.List") && isListed(kind, name(element(kind, (DeclaredType) type)))
        ? Optional.of(Amount.PIECES)
        : Optional.empty();
  }

  private static String whole(OfferKind kind) {
    return switch (kind) {
      case TOOL -> ROOM + "ToolResult";
      case PROMPT -> ROOM + "PromptResult";
      case COMPLETION -> ROOM + "CompletionResult";
      case RESOURCE -> "none";
    };
  }

  private static boolean isPiece(OfferKind kind, String name) {
    return switch (kind) {
      case TOOL -> CONTENTS.contains(name);
      case PROMPT -> name.equals("java.lang.String") || name.equals(ROOM + "PromptMessage");
      case RESOURCE -> RESOURCES.contains(name);
      case COMPLETION -> false;
    };
  }

  private static boolean isListed(OfferKind kind, String name) {
    return switch (kind) {
      case TOOL, RESOURCE -> isPiece(kind, name);
      case PROMPT -> name.equals(ROOM + "PromptMessage");
      case COMPLETION -> name.equals("java.lang.String");
    };
  }

  /** What the list is of; where generated code takes no wildcard, one is nothing. */
  private static TypeMirror element(OfferKind kind, DeclaredType list) {
    if (list.getTypeArguments().isEmpty()) {
      return list;
    }
    TypeMirror element = list.getTypeArguments().get(0);
    boolean open = kind == OfferKind.TOOL || kind == OfferKind.RESOURCE;
    return open && element instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : element;
  }

  private static String name(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : "";
  }
}
