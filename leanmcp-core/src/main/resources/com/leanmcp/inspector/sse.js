// Streams of events (HTML standard, section 9.2), as far as MCP uses them: data only.

/** Takes text as it comes and gives back the data of the events that are whole. */
export class EventParser {
  #rest = '';
  #data = [];

  push(text) {
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop();
    const events = [];
    for (const line of lines) {
      if (line === '' && this.#data.length > 0) {
        events.push(this.#data.join('\n'));
        this.#data = [];
      } else if (line.startsWith('data:')) {
        this.#data.push(line.slice(line[5] === ' ' ? 6 : 5));
      }
    }
    return events.filter((data) => data !== '');
  }
}

/** Reads a response's stream to its end and hands the data of each event to {@code take}. */
export async function readEvents(response, take) {
  const parser = new EventParser();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    parser.push(value).forEach(take);
  }
}
