// The headers of stateless requests (MCP 2026-07-28, Streamable HTTP).

import { Literal } from './json.js';

/** A text as a header's value: as it stands, or in base64 where a header cannot have it. */
export function headerValue(text) {
  const plain = /^[\x20-\x7e]*$/.test(text) && text.trim() === text && !text.startsWith('=?base64?');
  return plain ? text : `=?base64?${base64(text)}?=`;
}

function base64(text) {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

/** The headers Mcp-Param-… that repeat arguments, as the input schema asks for with x-mcp-header. */
export function parameterHeaders(schema, args) {
  const headers = {};
  for (const [name, property] of Object.entries(schema?.properties ?? {})) {
    const value = args !== null && typeof args === 'object' ? args[name] : undefined;
    if (value === undefined || value === null) continue;
    if (typeof property?.['x-mcp-header'] === 'string') {
      const scalar = typeof value !== 'object' || value instanceof Literal;
      if (scalar) headers[`Mcp-Param-${property['x-mcp-header']}`] = headerValue(String(value));
    } else {
      Object.assign(headers, parameterHeaders(property, value));
    }
  }
  return headers;
}
