package com.leanmcp.http;

import com.leanmcp.access.ResourceMetadata;
import com.leanmcp.execution.CallExecutor;
import com.leanmcp.protocol.MessageHandler;
import java.util.Optional;

/**
 * Everything that may be exchanged while the listener goes on listening; a request uses one throughout.
 *
 * @param metadata the protected resource metadata, where callers are authenticated
 */
public record Generation(
    MessageHandler messages, CallExecutor executor, Optional<ResourceMetadata> metadata) {}
