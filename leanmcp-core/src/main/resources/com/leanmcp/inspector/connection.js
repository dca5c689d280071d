// Whether the server is there: follows its changes while somebody looks, and comes back when it does.

import { Failure } from './client.js';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8000;

export class Connection {
  #listening;

  /** {@code said} is told about the connection in words, and whether it is good. */
  constructor(offer, said) {
    this.offer = offer;
    this.said = said;
  }

  /** Follows from now on, until {@link #stop}. */
  async follow() {
    this.stop();
    const mine = (this.#listening = new AbortController());
    let wait = FIRST_WAIT_MS;
    while (!mine.signal.aborted) {
      try {
        await this.offer.refresh();
        this.said('connected', true);
        wait = FIRST_WAIT_MS;
        await this.offer.listen(mine.signal);
      } catch (e) {
        if (mine.signal.aborted) return;
        const refused = e instanceof Failure && e.status !== undefined && e.status !== 503;
        this.said(refused ? `connected; changes are not followed: ${e.message}` : e.message, refused);
        if (refused) return;
      }
      wait = await this.#untilBack(mine.signal, wait);
    }
  }

  stop() {
    this.#listening?.abort();
  }

  /** Waits, longer each time, until this page is there again. */
  async #untilBack(signal, first) {
    for (let wait = first; !signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      await new Promise((go) => setTimeout(go, wait));
      try {
        const response = await fetch('settings.json', { cache: 'no-store', signal });
        if (response.ok) return wait;
        this.said('this page is of a server that has ended; open the address that the new one printed', false);
      } catch {
        if (!signal.aborted) this.said('the server does not answer; waiting for it', false);
      }
    }
    return first;
  }
}
