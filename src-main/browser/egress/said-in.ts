import type { Outgoing } from './outgoing.ts';
import { entriesOf } from './sent-entries.ts';

/** The steps to a value, as `consent[marketing]` or nested objects name them, and what stands there. */
export type Said = readonly [path: readonly string[], value: string];

/** What a request says, name by name. */
export interface SaidIn {
  entries: readonly Said[];
  /** Each box says itself once, as the browser writes them. */
  isCounted: boolean;
}

const NAMED = ['name', 'id', 'key', 'field'];
const CHOSEN = ['checked', 'selected'];
const DEEPEST = 12;

/** Whether something is said under one of a box's own names. */
export function isNamed({ names }: { names: readonly string[] }, path: readonly string[]): boolean {
  return names.some((name) => {
    const steps = stepsOf(name);
    return (
      steps.length > 0 && steps.every((step, index) => path[path.length - steps.length + index] === step)
    );
  });
}

/** `consent[marketing]` has two; numbers of a list are none. */
export const stepsOf = (name: string): string[] =>
  name.split(/[.[\]]+/).filter((step) => step !== '' && !/^\d+$/.test(step));

/** What a request says in address and body: pairs, parts or JSON, in base64 as well. */
export function saidIn(request: Pick<Outgoing, 'url' | 'body'>): SaidIn {
  const body = asJson(request.body);
  if (body !== null) {
    const asked = [...request.url.searchParams].map(([name, value]): Said => [stepsOf(name), value]);
    return { entries: [...asked, ...inside([], body, 0)], isCounted: false };
  }
  const entries = entriesOf(request).flatMap(([name, value]): Said[] => {
    const packed = asJson(value);
    return packed === null ? [[stepsOf(name), value]] : inside(stepsOf(name), packed, 0);
  });
  return { entries, isCounted: true };
}

function inside(path: readonly string[], value: unknown, depth: number): Said[] {
  const packed = typeof value === 'string' ? asJson(value) : null;
  if (packed !== null && depth <= DEEPEST) return inside(path, packed, depth + 1);
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return [[path, String(value)]];
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => inside(path, one, depth + 1));
  const parts = Object.entries(value);
  return [
    ...ofBox(path, value),
    ...parts.flatMap(([key, one]) => inside([...path, ...stepsOf(key)], one, depth + 1)),
  ];
}

/** A box that is written as an object of its own: `{ "name": "news", "checked": true }`. */
function ofBox(path: readonly string[], value: object): Said[] {
  const parts = new Map<string, unknown>(Object.entries(value));
  const names = NAMED.map((key) => parts.get(key)).filter((name) => typeof name === 'string');
  const state = CHOSEN.map((key) => parts.get(key)).find((one) => typeof one === 'boolean');
  const says = state === undefined ? parts.get('value') : state && (parts.get('value') ?? true);
  if (typeof says !== 'string' && typeof says !== 'boolean' && typeof says !== 'number') return [];
  return names.map((name): Said => [[...path, ...stepsOf(name)], String(says)]);
}

/** What is written in base64 is read as well. */
const WRAPPED = /^[\w+/-]{16,}={0,2}$/;

function asJson(text: string): unknown {
  const given = text.trim();
  const trimmed = WRAPPED.test(given) ? Buffer.from(given, 'base64').toString('utf8').trim() : given;
  if (!/^[{[]/.test(trimmed)) return null;
  try {
    return JSON.parse(trimmed) as unknown;
  } catch {
    return null;
  }
}
