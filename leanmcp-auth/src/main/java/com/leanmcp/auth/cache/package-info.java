/** What may be remembered of tokens and users: bounded in number and time, and never a token itself. */
@NullMarked
package com.leanmcp.auth.cache;

import org.jspecify.annotations.NullMarked;
