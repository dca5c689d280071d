package com.leanmcp.processor.model;

import java.util.List;
import java.util.Optional;

/** The keywords that describe a value and do not narrow it, as they were written. */
public record Labels(
    Optional<Written<String>> title,
    Optional<Written<String>> name,
    Optional<Written<List<Written<String>>>> examples,
    Optional<Written<Boolean>> deprecated,
    Optional<Written<Boolean>> readOnly,
    Optional<Written<String>> header,
    Optional<Written<String>> extra) {

  static Labels none() {
    return new Labels(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Labels withoutExamples() {
    return new Labels(title, name, Optional.empty(), deprecated, readOnly, header, extra);
  }

  Labels examplesOnly() {
    return new Labels(
        Optional.empty(),
        Optional.empty(),
        examples,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Labels over(Labels other) {
    return new Labels(
        title.or(other::title),
        name.or(other::name),
        examples.or(other::examples),
        deprecated.or(other::deprecated),
        readOnly.or(other::readOnly),
        header.or(other::header),
        extra.or(other::extra));
  }
}
