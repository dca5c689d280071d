package com.leanmcp.processor.model;

/** Something that a service offers: a method that clients reach by the table. */
public sealed interface OfferModel permits ToolModel, PromptModel, ResourceModel, CompletionModel {
  /** The author's method, and how it is called. */
  CallModel call();

  /** How it is shown; {@link LabelModel#NONE} for completions, which nobody sees. */
  default LabelModel label() {
    return LabelModel.NONE;
  }
}
