import { wordsOf } from './address-words.ts';
import { type GraphqlOperation, operationOf } from './graphql-operation.ts';
import type { Outgoing } from './outgoing.ts';
import { saysDone } from './says-done.ts';

/**
 * What an address says that it is for. `draft`: it keeps what was typed. `file`: it takes a file. `look-up`: it answers
 * to a word or two.
 */
export type PathSign = 'send' | 'draft' | 'file' | 'look-up' | 'count' | 'query' | 'none';

const SEND = new Set(
  'submit submission submissions send apply application applications candidate candidates candidacy finalize finalise finish complete absenden abschicken einreichen bewerben envoyer soumettre postuler enviar postular candidatar inviare invia candidarsi verzenden versturen indienen solliciteren skicka wyslij aplikuj odeslat'.split(
    ' ',
  ),
);
/** Of a draft, or beside it, these hand it in. */
const HANDS_IN = new Set(
  'submit send apply finalize finalise finish complete confirm publish commit promote convert release sign deliver transmit absenden abschicken einreichen envoyer soumettre postuler enviar postular inviare invia verzenden versturen indienen skicka wyslij odeslat'.split(
    ' ',
  ),
);
/** What a draft, or a part of one, may be called behind its own word. */
const DRAFT_PARTS = new Set(
  'step steps section sections page pages form forms field fields value values answer answers question questions questionnaire personal contact info information detail details data profile name first last email phone address city country experience work employment education history resume cv document documents cover letter photo skill skills language languages reference references preference preferences eligibility availability salary general additional other basic about equal opportunity eeo diversity disclosure disclosures consent consents linkedin indeed create new save saved store sync update patch autosave current latest me my state session'.split(
    ' ',
  ),
);
/** Beside a word that says what an address is for, these say no more; any other may be of a name, as of a job's title. */
const SAYS_NO_MORE = new Set(
  'api ajax rest service controller handler job jobs get post put set delete remove temp tmp chunk chunks part parts multipart url urls link media asset assets image picture text query word words all by for of the and auto user users school schools university company companies street zip postcode postal region google geo visitor visitors click clicks view views batch collect stats beacon client web site'.split(
    ' ',
  ),
);
const DRAFT = new Set(
  'draft drafts autosave progress partial validate validation autofill prefill'.split(' '),
);
const FILE = new Set('upload uploads attachment attachments file files parse parser'.split(' '));
const LOOK_UP = new Set(
  'lookup autocomplete suggest suggestions typeahead geocode place places location locations search check exists availability'.split(
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
const FORMAT = /^(json|xml)$/i;
/** Letters that a version or an id begins or ends with; more are a word with a number behind it. */
const LETTERS_OF_ID = 3;
const SHARE_OF_DIGITS = 0.3;
/** A form is looked over for these as often as somebody corrects it, whatever part is named behind them. */
const CHECKS = new Set('validate validation autofill prefill'.split(' '));
const KEEPS = /^(create|new|saved?|store|update|patch|put|set|sync|uploads?)$/;
const HAPPENS = /^(events?|logs?)$/;
/** The end of a file that goes in pieces. */
const CLOSES = /^(complete|finali[sz]e|finish|confirm)$/i;
/**
 * What the words of an address say, read from its end: the last one that says something decides. A segment that names
 * both (`submit-draft`) sends, and so does a draft that calls itself final. What looks up says so at the very end, and so
 * does what takes files where none travels: a town's own part of a site is `/locations/berlin/jobs` as well. A query of
 * GraphQL reads, whatever its address says.
 */
export function signOf({ url, body, file }: Pick<Outgoing, 'url' | 'body' | 'file'>): PathSign {
  const operation = operationOf(body);
  const sign = operation === null ? signIn(url, file) : signOfOperation(operation);
  return sign === 'draft' && saysDone({ url, body }) ? 'send' : (sign ?? 'none');
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
    .map(decoded)
    .filter((segment) => !saysNothing(segment) || wordSign(segment) !== null);
  const [last = '', before = ''] = said;
  if (CLOSES.test(last) && wordSign(before) === 'file') return 'file';
  for (const [behind, segment] of said.entries()) {
    const sign = wordSign(segment);
    const mustBeLast = sign === 'look-up' || (sign === 'file' && !file);
    if (sign === null || (behind > 0 && mustBeLast)) continue;
    if (sign === 'draft' && behind > 0) return signOfDraft(segment, said.slice(0, behind));
    // What happens to an application is told to it; what visitors do is counted elsewhere.
    const isOfOne = said.slice(behind + 1).some((other) => ['send', 'draft'].includes(wordSign(other) ?? ''));
    if (sign === 'count' && isOfOne && wordsOf(segment).some((word) => HAPPENS.test(word))) return null;
    return sign;
  }
  return null;
}

/** A draft by what stands behind its word; what nobody knows may hand it in. */
function signOfDraft(segment: string, behind: readonly string[]): PathSign | null {
  const words = behind.flatMap(wordsOf);
  if (words.some((word) => HANDS_IN.has(word))) return 'send';
  if (wordsOf(segment).some((word) => CHECKS.has(word))) return 'draft';
  return words.length > 0 && words.every((word) => DRAFT_PARTS.has(word)) ? 'draft' : null;
}

/** What one part of an address, or the name of an operation, says; null where that is nothing. */
export function wordSign(segment: string): PathSign | null {
  const words = wordsOf(segment);
  const has = (known: ReadonlySet<string>): boolean => words.some((word) => known.has(word));
  const asksToSend = words.includes('submit') || words.includes('send');
  if (has(SEND) && (asksToSend || !words.includes('draft'))) {
    if (asksToSend || /submit|send/i.test(segment)) return 'send';
    if (has(DRAFT)) return has(HANDS_IN) || !words.every(isPlain) ? 'send' : 'draft';
    return has(FILE) && words.every(isPlain) ? 'file' : 'send';
  }
  if (has(DRAFT) && has(HANDS_IN)) return 'send';
  if (!words.every(isPlain)) return null;
  if (has(DRAFT)) return 'draft';
  if (has(FILE)) return 'file';
  if (has(LOOK_UP)) return 'look-up';
  return has(COUNT) ? 'count' : null;
}

function isPlain(word: string): boolean {
  return [SEND, DRAFT, FILE, LOOK_UP, COUNT, DRAFT_PARTS, SAYS_NO_MORE].some((known) => known.has(word));
}

/** Whether an address only looks over what was typed in. */
export function isCheck({ pathname }: URL): boolean {
  const last = pathname
    .split('/')
    .map(decoded)
    .findLast((segment) => segment !== '' && !saysNothing(segment));
  const words = wordsOf(last ?? '');
  return words.some((word) => CHECKS.has(word)) && words.every((word) => isPlain(word) && !KEEPS.test(word));
}

/** Ids, versions and formats say nothing of what an address is for. */
function saysNothing(segment: string): boolean {
  if (FORMAT.test(segment) || segment.length === 1) return true;
  const digits = segment.replace(/\D/g, '').length;
  const letters = segment.replace(/[^a-z]/gi, '').length;
  return digits > 0 && (letters <= LETTERS_OF_ID || digits / segment.length >= SHARE_OF_DIGITS);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
