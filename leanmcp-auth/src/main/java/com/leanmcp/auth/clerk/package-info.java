/**
 * What is particular to Clerk: its kinds of token, its users, its settings.
 */
@NullMarked
package com.leanmcp.auth.clerk;

import org.jspecify.annotations.NullMarked;
