import { type GraphqlOperation, operationOf } from './graphql-operation.ts';
import type { Outgoing } from './outgoing.ts';

/**
 * What an address says that it is for. `draft`: it keeps what was typed. `file`: it takes a file. `look-up`: it answers
 * to a word or two.
 */
export type PathSign = 'send' | 'draft' | 'file' | 'look-up' | 'count' | 'query' | 'none';

const SEND = new Set(
  'submit submission submissions send apply application applications candidate candidates candidacy finalize finalise finish complete'.split(
    ' ',
  ),
);
const DRAFT = new Set(
  'draft drafts autosave progress partial validate validation autofill prefill'.split(' '),
);
const FILE = new Set('upload uploads attachment attachments file files parse parser'.split(' '));
const LOOK_UP = new Set(
  'lookup autocomplete suggest suggestions typeahead geocode place places location locations search'.split(
    ' ',
  ),
);
const COUNT = new Set(
  'telemetry analytics metrics log logs event events track tracking rum pageview'.split(' '),
);
/** Beside an application, these make or send one; others change it. */
const ENDS = new Set('submit send apply create finalize finalise finish complete'.split(' '));
/** Segments from the end that are looked at. */
const LOOKED_AT = 4;
/** Ids, versions and formats say nothing of what an address is for. */
const SAYS_NOTHING = /\d|^(json|xml|v)$/i;
/** The end of a file that goes in pieces. */
const CLOSES = /^(complete|finali[sz]e|finish|confirm)$/i;
/** By these a draft says that it is none any more. */
const IS_DONE =
  /(?:^|[?&{,\s"'])(?:is_?)?(?:submit(?:ted)?|final(?:i[sz]ed?)?)["']?\s*[:=]\s*["']?(?:true|yes|1)\b/i;
const STATES_DONE =
  /(?:^|[?&{,\s"'])(?:status|state|action)["']?\s*[:=]\s*["']?(?:submit(?:ted)?|final(?:i[sz]ed?)?)\b/i;

/**
 * What the words of an address say, read from its end: the last one that says something decides. A segment that names
 * both (`submit-draft`) sends, and so does a draft that calls itself final. What looks up says so at the very end, and so
 * does what takes files where none travels: a town's own part of a site is `/locations/berlin/jobs` as well. A query of
 * GraphQL reads, whatever its address says.
 */
export function signOf({ url, body, file }: Pick<Outgoing, 'url' | 'body' | 'file'>): PathSign {
  const operation = operationOf(body);
  const sign = operation === null ? signIn(url, file) : signOfOperation(operation);
  const isDone = IS_DONE.test(`${url.search}\n${body}`) || STATES_DONE.test(`${url.search}\n${body}`);
  return sign === 'draft' && isDone ? 'send' : (sign ?? 'none');
}

function signOfOperation({ name, mutates, deeds, isWhole }: GraphqlOperation): PathSign | null {
  if (!isWhole) return 'send';
  if (!mutates) return 'query';
  const sends = deeds.some(
    (deed) => wordSign(deed) === 'send' && wordsOf(deed).some((word) => ENDS.has(word)),
  );
  return sends ? 'send' : wordSign(name);
}

function signIn(url: URL, file: boolean): PathSign | null {
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const said = segments
    .slice(-LOOKED_AT)
    .reverse()
    .filter((segment) => !SAYS_NOTHING.test(segment) || wordSign(segment) !== null);
  const [last = '', before = ''] = said;
  if (CLOSES.test(last) && wordSign(before) === 'file') return 'file';
  for (const segment of said) {
    const sign = wordSign(segment);
    const mustBeLast = sign === 'look-up' || (sign === 'file' && !file);
    if (sign !== null && (segment === last || !mustBeLast)) return sign;
  }
  return null;
}

/** The words that a part of an address is made of, in lower case. */
export function wordsOf(segment: string): string[] {
  return segment
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** What one part of an address, or the name of an operation, says; null where that is nothing. */
export function wordSign(segment: string): PathSign | null {
  const words = wordsOf(segment);
  const has = (known: ReadonlySet<string>): boolean => words.some((word) => known.has(word));
  const asksToSend = words.includes('submit') || words.includes('send');
  if (has(SEND) && (asksToSend || !words.includes('draft'))) {
    if (asksToSend || /submit|send/i.test(segment)) return 'send';
    return has(DRAFT) ? 'draft' : has(FILE) ? 'file' : 'send';
  }
  if (has(DRAFT)) return 'draft';
  if (has(FILE)) return 'file';
  if (has(LOOK_UP)) return 'look-up';
  return has(COUNT) ? 'count' : null;
}
