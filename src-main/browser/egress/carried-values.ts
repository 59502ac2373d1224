import { readable } from './readable.ts';

/** Shorter ones stand in too many addresses by chance. */
const SHORTEST = 4;
/** A run of letters that may be base64 or hex; shorter ones hide nothing worth finding. */
const RUN = /[A-Za-z0-9+/_-]{6,}={0,2}/g;

/** Counts the values of the user's in a text, however it is written down. */
export type ValueCount = (text: string) => number;

/**
 * Makes the search for some values: plain, in any case and spacing, percent-encoded once or twice, as JSON escapes, in
 * base64 and in hex. Where a value stands inside another one, such as a name in an e-mail address, the longer counts
 * alone; the shorter counts as well where it also stands by itself.
 */
export function createValueCount(values: Iterable<string>): ValueCount {
  const needles = new Set<string>();
  for (const value of values) {
    const bare = strip(value);
    if (bare.length >= SHORTEST) needles.add(bare);
  }
  const longestFirst = [...needles].sort((a, b) => b.length - a.length);
  return (text) => {
    if (text === '' || needles.size === 0) return 0;
    let hay = readings(readable(text).text).map(strip).join('\n');
    let found = 0;
    for (const needle of longestFirst) {
      if (!hay.includes(needle)) continue;
      found += 1;
      hay = hay.replaceAll(needle, '\n');
    }
    return found;
  };
}

/** All that a text may say. Of one writing only what it means: half unescaped, a longer value is not known in it. */
function readings(text: string): string[] {
  const plain = [text];
  for (let round = 0; round < 2; round += 1) {
    const last = plain.at(-1) as string;
    const opened = unescaped(last);
    if (opened === last) break;
    plain.push(opened);
  }
  const hidden = plain.flatMap((one) => one.match(RUN) ?? []).flatMap(decoded);
  const deeper = hidden.flatMap((one) => one.match(RUN) ?? []).flatMap(decoded);
  return [plain.at(-1) as string, ...hidden.map(unescaped), ...deeper];
}

function unescaped(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
}

/** What a run says in base64, from each of its four beginnings, and in hex. */
function decoded(run: string): string[] {
  const said = [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString('utf8'));
  const isHex = /^[0-9a-f]+$/i.test(run) && run.length % 2 === 0;
  return isHex ? [...said, Buffer.from(run, 'hex').toString('utf8')] : said;
}

/** Letters and digits alone, in one case. */
function strip(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\n]+/gu, '');
}
