package com.leanmcp.maven.plan;

import java.io.Serializable;

/**
 * A folder whose files are copied as they are.
 *
 * @param target the folder below the classes, or empty
 */
public record ResourcePlan(String folder, String target) implements Serializable {}
