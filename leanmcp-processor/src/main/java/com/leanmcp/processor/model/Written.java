package com.leanmcp.processor.model;

/** A value that the author wrote out, and where. */
public record Written<T>(T value, Place place) {}
