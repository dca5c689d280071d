package com.leanmcp.protocol;

import com.leanmcp.access.AccessDecision;
import com.leanmcp.json.JsonSlice;

/** A request that has passed the rules of its era and whose caller is known as far as it has to be. */
record McpCall(
    JsonSlice id, McpParams params, ProtocolRevision revision, AccessDecision.Granted caller) {}
