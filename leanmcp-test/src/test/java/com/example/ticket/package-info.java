/** A provider by somebody else: it knows LeanMCP by its published types only. */
@NullMarked
package com.example.ticket;

import org.jspecify.annotations.NullMarked;
