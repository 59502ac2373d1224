import { isRead, type Outgoing } from './outgoing.ts';

/** What may be written in cipher: base64 or hex. A name and an e-mail address have more than that. */
const RUN = /[A-Za-z0-9+/_-]{28,}/g;
/** Numbers that programs draw for a request, and prints of their files. */
const DRAWN = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{28,40})$/i;
/** How often letters, capitals and digits change in what is drawn or enciphered; in names of things much less. */
const LEAST_CHANGES = 0.37;
const STATIC = /\.\w{2,11}$/;
const MOST_KNOWN = 2_000_000;
const MOST_READ = 200_000;

/** Knows long strings that a page had before anything was typed in: tokens, keys, signatures. */
export interface KnownStrings {
  add(text: string): void;
  /** Whether a request carries a long string that nobody can read and that came up only since. */
  hidesNew(request: Outgoing): boolean;
}

export function createKnownStrings(): KnownStrings {
  let known = '';
  return {
    add(text) {
      const runs = runsIn(text);
      if (runs.length > 0 && known.length < MOST_KNOWN) known += `\n${runs.join('\n')}`;
    },
    hidesNew(request) {
      const { url, body, kind } = request;
      if ((kind === 'part' || kind === 'picture') && STATIC.test(url.pathname)) return false;
      const text = isRead(request) ? url.search + url.hash : `${url.search}\n${body}`;
      return runsIn(text).some((run) => !DRAWN.test(run) && isMixed(run) && !known.includes(run));
    },
  };
}

function runsIn(text: string): string[] {
  const plain = text.slice(0, MOST_READ).replace(/%2b/gi, '+').replace(/%2f/gi, '/').replaceAll('\\/', '/');
  return plain.match(RUN) ?? [];
}

function isMixed(run: string): boolean {
  const kinds = [...run.replace(/[-_+/]/g, '')].map((sign) =>
    /\d/.test(sign) ? 'digit' : sign === sign.toLowerCase() ? 'small' : 'large',
  );
  const changes = kinds.filter((kind, at) => at > 0 && kind !== kinds[at - 1]).length;
  return kinds.length >= 24 && changes / kinds.length >= LEAST_CHANGES;
}
