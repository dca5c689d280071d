package com.leanmcp.processor.model;

/**
 * A prompt.
 *
 * @param name the name clients ask for
 */
public record PromptModel(Written<String> name, LabelModel label, CallModel call)
    implements OfferModel {}
