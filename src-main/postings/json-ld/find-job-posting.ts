import { jsonrepair } from 'jsonrepair';

export type JsonObject = Record<string, unknown>;

/** Every `JobPosting` in the document's JSON-LD, however it is wrapped: arrays, `@graph`, nested, several types. */
export function findJobPostings(document: Document): JsonObject[] {
  return [...document.querySelectorAll('script')]
    .filter((script) => /ld\+json/i.test(script.getAttribute('type') ?? ''))
    .flatMap((script) => postingsIn(parseLoosely(script.textContent ?? '')));
}

/** Every `JobPosting` inside a JSON value. */
export function postingsIn(value: unknown, depth = 0): JsonObject[] {
  if (depth > 8 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => postingsIn(item, depth + 1));
  const object = value as JsonObject;
  if (isPosting(object)) return [object];
  return Object.values(object).flatMap((item) => postingsIn(item, depth + 1));
}

function isPosting(object: JsonObject): boolean {
  const types = [object['@type'] ?? object.type].flat();
  return types.some((type) => typeof type === 'string' && /(^|[/:])JobPosting$/i.test(type.trim()));
}

/** Pages wrap JSON-LD in comments and CDATA, and break lines inside strings. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(-->|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim();
  for (const candidate of [() => bare, () => jsonrepair(bare)]) {
    try {
      return JSON.parse(candidate());
    } catch {
      // The next way may read it; a script that none can read holds nothing for us.
    }
  }
  return null;
}
