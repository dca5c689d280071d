// A request as a line for a shell.

/** The command that sends the same request; the token stays out of it, in the variable TOKEN. */
export function curl(url, headers, body) {
  const parts = [`curl -sN ${quote(url)}`];
  for (const [name, value] of Object.entries(headers)) {
    parts.push(
      name.toLowerCase() === 'authorization'
        ? '-H "Authorization: Bearer $TOKEN"'
        : `-H ${quote(`${name}: ${value}`)}`);
  }
  parts.push(`--data-binary ${quote(body)}`);
  return parts.join(' \\\n  ');
}

function quote(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
