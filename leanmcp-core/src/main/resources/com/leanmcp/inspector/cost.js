// What a tool costs a conversation. An estimate: each model counts differently.

import { stringify } from './json.js';

const CHARACTERS_PER_TOKEN = 4;

/** About how many tokens the tool's entry in tools/list takes: a fourth of its characters, rounded up. */
export function tokens(tool) {
  return Math.ceil(stringify(tool).length / CHARACTERS_PER_TOKEN);
}

/** About how many tokens all of them take. */
export function totalTokens(tools) {
  return tools.reduce((sum, tool) => sum + tokens(tool), 0);
}
