/**
 * A page for whoever writes a server: its files, and the news of builds it shows. Doors serve it; off by default.
 */
@NullMarked
package com.leanmcp.inspector;

import org.jspecify.annotations.NullMarked;
