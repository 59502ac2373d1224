/** The calls that open what their input names. */
const OPEN = new Set([
  'jobs.read',
  'jobs.match',
  'jobs.readForm',
  'jobs.fillForm',
  'jobs.findBoard',
  'jobs.search',
  'jobs.saveSearch',
  'pipeline.start',
]);

/** The web addresses that a call would open as they are given: a posting's, a form's, a source's. Words are none. */
export function addressesIn(call: string, input: unknown): string[] {
  if (!OPEN.has(call) || typeof input !== 'object' || input === null) return [];
  const { url, text, sources } = input as Record<string, unknown>;
  const targets = Array.isArray(sources) ? sources.map((source) => (source as SourceLike)?.target) : [];
  const typed = [call === 'jobs.findBoard' ? text : undefined, ...targets].map(asAddress);
  return [url, ...typed].filter((value): value is string => typeof value === 'string');
}

type SourceLike = { target?: unknown } | null;

/** Where the scheme is left out, as the program itself completes it. */
function asAddress(text: unknown): string | null {
  if (typeof text !== 'string' || !/^\S*[.:/]\S*$/.test(text.trim())) return null;
  const given = text.trim();
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `https://${given}`;
}
