package com.acme;

import com.leanmcp.annotation.Tool;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Every type of value there is, in and out. */
public final class TypesService {
  /** Times. */
  @Tool
  public Moments moments(Moments input) {
    return input;
  }

  /** Single values. */
  @Tool
  public Atoms atoms(Atoms input) {
    return input;
  }

  /** Collections. */
  @Tool
  public Containers containers(Containers input) {
    return input;
  }

  /** What may be missing. */
  @Tool
  public Absences absences(Absences input) {
    return input;
  }

  /** What contains itself. */
  @Tool
  public Folder folder(Folder input) {
    return input;
  }

  /** What may be null in a class. */
  @Tool
  public Contact contact(Contact input) {
    return input;
  }

  /** By name. */
  @Tool
  public String join(
      LocalDate day, char separator, @Nullable Integer times, OptionalInt more, String... names) {
    return day + String.join(String.valueOf(separator), names) + times + more;
  }

  /** A date. */
  @Tool
  public OffsetDateTime date(OffsetDateTime date) {
    return date;
  }

  /** A character. */
  @Tool
  public char character(Character input) {
    return input;
  }

  /** A number. */
  @Tool
  public BigInteger number(BigInteger input) {
    return input;
  }

  /** Bytes. */
  @Tool
  public byte[] bytes(byte[] input) {
    return input;
  }

  /** Free-form JSON. */
  @Tool
  public Object anything(Object input) {
    return input;
  }

  /** A map. */
  @Tool
  public Map<String, Set<Plan>> map(Map<String, Set<Plan>> input) {
    return input;
  }

  /** An array. */
  @Tool
  public long[] longs(long[] input) {
    return input;
  }

  /** A record, later. */
  @Tool
  public CompletionStage<Echo> echoLater(String message) {
    return CompletableFuture.completedFuture(
        new Echo(message, java.util.Optional.empty(), 1));
  }

  /** A list, later. */
  @Tool
  public CompletableFuture<List<String>> listLater(String message) {
    return CompletableFuture.supplyAsync(() -> List.of(message));
  }

  /** Nothing, later. */
  @Tool
  public CompletableFuture<Void> nothingLater() {
    return CompletableFuture.completedFuture(null);
  }

  /** A failure, later. */
  @Tool
  public CompletionStage<String> failLater(String message) {
    return CompletableFuture.failedStage(
        new CompletionException(new IllegalStateException(message)));
  }
}
