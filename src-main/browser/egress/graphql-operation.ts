import { readDefinitions } from './graphql-definitions.ts';

/** What the GraphQL in a body asks for. */
export interface GraphqlOperation {
  /** As its page calls it. */
  name: string;
  mutates: boolean;
  /** What its mutations do: the names that the server knows, whatever the page calls the whole. */
  deeds: readonly string[];
  /** All of it was read. Of longer ones than any page has, nobody knows what the rest does. */
  isWhole: boolean;
}

const STARTS = /^[\s,\ufeff]*(?:#[^\n\r]*(?:[\n\r][\s,]*|$))*(?:query|mutation|subscription|fragment|\{)/;
const KEY = '"query"';
const OPENS = /\s*:\s*"/y;
/** Characters of queries in one body, and queries in it. The longest of real pages have some 30,000. */
const MOST_READ = 100_000;
const MOST_QUERIES = 100;

/**
 * The operation of a GraphQL body; null for any other body. Several operations are as strong as the strongest of them.
 * Passes once over the body, and reads no more of its queries than a page would have.
 */
export function operationOf(body: string): GraphqlOperation | null {
  const { texts, isWhole } = queriesIn(body);
  if (texts.length === 0) return null;
  const read = texts.map(readDefinitions);
  const named = /"operationName"\s*:\s*"(\w{1,200})"/.exec(body)?.[1];
  return {
    name: named ?? read[0]?.name ?? '',
    mutates: read.some(({ mutates }) => mutates),
    deeds: read.flatMap(({ deeds }) => deeds),
    isWhole,
  };
}

function queriesIn(body: string): { texts: string[]; isWhole: boolean } {
  const texts: string[] = [];
  let left = MOST_READ;
  for (let at = body.indexOf(KEY); at >= 0; at = body.indexOf(KEY, at)) {
    at += KEY.length;
    OPENS.lastIndex = at;
    if (!OPENS.test(body)) continue;
    const start = OPENS.lastIndex;
    const end = endOfText(body, start, left);
    const text = plain(body.slice(start, end));
    const isCut = body[end] !== '"';
    at = end;
    if (!STARTS.test(text)) {
      // What is no query may be as long as it likes.
      if (isCut) at = endOfText(body, end, body.length);
      continue;
    }
    texts.push(text);
    left -= end - start;
    if (isCut || left <= 0 || texts.length > MOST_QUERIES) return { texts, isWhole: false };
  }
  return { texts, isWhole: true };
}

/** Where a text of JSON ends, or where as much of it is read as may be. */
function endOfText(body: string, start: number, most: number): number {
  const last = Math.min(body.length, start + most);
  let at = start;
  while (at < last && body[at] !== '"') at += body[at] === '\\' ? 2 : 1;
  return Math.min(at, body.length);
}

function plain(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text
      .replace(/\\n|\\r/g, '\n')
      .replace(/\\t/g, ' ')
      .replace(/\\(.)/g, '$1');
  }
}
