import { isObject, type JsonObject } from '../boards/board-reader.ts';
import { boardReaders } from '../boards/index.ts';
import type { PostingFacts } from '../facts.ts';

const MOST_VISITED = 20_000;

/** A posting inside the data that a page's script would draw from (`__NEXT_DATA__`, `window.__appData = {...}`). */
export function embeddedFacts(document: Document, now: Date): PostingFacts | null {
  for (const script of document.querySelectorAll('script')) {
    const value = dataOf(script);
    const found = value === null ? null : findPosting(value, now);
    if (found !== null) return found;
  }
  return null;
}

function dataOf(script: Element): unknown {
  const text = script.textContent ?? '';
  const type = script.getAttribute('type') ?? '';
  if (/ld\+json/i.test(type) || text.length < 100) return null;
  const start = /json/i.test(type)
    ? 0
    : (/^\s*(?:window|self|globalThis)?[\w.[\]'"]*\s*=\s*(?=[{[])/m.exec(text)?.[0].length ?? -1);
  if (start < 0) return null;
  const from = /json/i.test(type) ? text : text.slice(text.search(/=\s*[{[]/) + 1);
  return parsePrefix(from.trim());
}

/** The JSON value at the start of a text, whatever script follows it. */
export function parsePrefix(text: string): unknown {
  try {
    return JSON.parse(text.replace(/;\s*$/, ''));
  } catch {
    const end = endOfValue(text);
    try {
      return end === -1 ? null : JSON.parse(text.slice(0, end));
    } catch {
      return null;
    }
  }
}

function endOfValue(text: string): number {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return -1;
}

/** Breadth first, so that the page's own posting comes before those it links to. */
function findPosting(root: unknown, now: Date): PostingFacts | null {
  const queue: unknown[] = [root];
  for (let index = 0; index < queue.length && index < MOST_VISITED; index += 1) {
    const value = queue[index];
    if (isObject(value)) {
      const facts = postingIn(value, now);
      if (facts !== null) return { ...facts, company: facts.company ?? organisationIn(root) };
    }
    if (typeof value === 'object' && value !== null) queue.push(...Object.values(value));
  }
  return null;
}

/** Only an object with a title and a long description is the posting; menus and lists have the one without the other. */
function postingIn(value: JsonObject, now: Date): PostingFacts | null {
  const reader = boardReaders.find((item) => item.recognises(value));
  const reading = reader?.read(value, { now, answer: value, url: '' });
  if (reading === undefined || !('facts' in reading)) return null;
  const { facts } = reading;
  return (facts.html ?? facts.text ?? '').length > 200
    ? { ...facts, vendor: facts.vendor === 'unknown' ? undefined : facts.vendor }
    : null;
}

function organisationIn(root: unknown): string | undefined {
  const queue: unknown[] = [root];
  for (let index = 0; index < queue.length && index < 500; index += 1) {
    const value = queue[index];
    if (!isObject(value)) continue;
    const named = ['organization', 'company', 'employer', 'account'].map((key) => value[key]).find(isObject);
    if (typeof named?.name === 'string') return named.name;
    queue.push(...Object.values(value));
  }
  return undefined;
}
