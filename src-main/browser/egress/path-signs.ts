import type { Outgoing } from './outgoing.ts';

/** What an address says that it is for. */
export type PathSign = 'send' | 'draft' | 'count' | 'query' | 'none';

const SEND = new Set(
  'submit submission submissions send apply application applications candidate candidates candidacy finalize finalise finish complete'.split(
    ' ',
  ),
);
const DRAFT = new Set(
  'draft drafts autosave progress partial validate validation upload uploads attachment attachments file files parse parser autofill prefill lookup autocomplete suggest suggestions typeahead geocode place places location locations search'.split(
    ' ',
  ),
);
const COUNT = new Set(
  'telemetry analytics metrics log logs event events track tracking rum pageview'.split(' '),
);
/** Segments from the end that are looked at. */
const LOOKED_AT = 4;

/**
 * What the words of an address say, read from its end: the last one that says something decides. A segment that names
 * both (`submit-draft`) sends. A query of GraphQL reads, whatever its address says.
 */
export function signOf({ url, body }: Pick<Outgoing, 'url' | 'body'>): PathSign {
  const operation = operationOf(body);
  if (operation !== null) return operation.mutates ? (signIn(operation.name) ?? 'none') : 'query';
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  for (const segment of segments.slice(-LOOKED_AT).reverse()) {
    const sign = signIn(segment);
    if (sign !== null) return sign;
  }
  return 'none';
}

/** The operation of a GraphQL body; null for any other body. */
export function operationOf(body: string): { name: string; mutates: boolean } | null {
  const query = /"query"\s*:\s*"\s*(?:\\[nrt]|\s)*(query|mutation|subscription|\{)\s*(\w*)/.exec(body);
  if (query === null) return null;
  const named = /"operationName"\s*:\s*"(\w+)"/.exec(body)?.[1];
  // Several operations in one body are as strong as the strongest of them.
  const mutates = query[1] === 'mutation' || /\bmutation\b\s*\w*\s*[({]/.test(body);
  return { name: named ?? query[2] ?? '', mutates };
}

/** The words that a part of an address is made of, in lower case. */
export function wordsOf(segment: string): string[] {
  return segment
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

function signIn(segment: string): PathSign | null {
  const words = wordsOf(segment);
  const has = (known: ReadonlySet<string>): boolean => words.some((word) => known.has(word));
  if (has(SEND) && !(words.includes('draft') && !words.includes('submit') && !words.includes('send')))
    return has(DRAFT) && !/submit|send/.test(segment.toLowerCase()) ? 'draft' : 'send';
  if (has(DRAFT)) return 'draft';
  return has(COUNT) ? 'count' : null;
}
