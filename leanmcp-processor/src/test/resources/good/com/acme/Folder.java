package com.acme;

import java.util.Map;
import java.util.Set;

/** A type inside of itself by way of every container. */
record Folder(String name, Map<String, Folder> folders, Folder[] list, Set<Folder> set) {}
