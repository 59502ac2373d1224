import type { z } from 'zod';

type Path = readonly PropertyKey[];
type Container = Record<PropertyKey, unknown>;

/** Repairs what a schema complains of where the meaning is plain: "85" for 85, one item for a list, null for what may be left out. */
export function coerceBy(issues: readonly z.core.$ZodIssue[], value: unknown): unknown {
  const copy = structuredClone(value);
  for (const issue of issues) {
    const at = locate(copy, issue.path);
    if (at === null) continue;
    const { container, key } = at;
    const found = container[key];
    if (found === null && issue.code !== 'unrecognized_keys' && !Array.isArray(container))
      delete container[key];
    else if (issue.code === 'invalid_type') container[key] = toType(issue.expected, found);
    else if (issue.code === 'invalid_value') container[key] = toOneOf(issue.values, found);
  }
  return copy;
}

function locate(root: unknown, path: Path): { container: Container; key: PropertyKey } | null {
  const key = path.at(-1);
  if (key === undefined) return null;
  let container: unknown = root;
  for (const step of path.slice(0, -1)) container = (container as Container | undefined)?.[step];
  return typeof container === 'object' && container !== null
    ? { container: container as Container, key }
    : null;
}

function toType(expected: string, found: unknown): unknown {
  if (expected === 'number' || expected === 'int') return toNumber(found);
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean'))
    return String(found);
  if (expected === 'boolean' && typeof found === 'string') return toBoolean(found);
  if (expected === 'array' && (typeof found === 'string' || isPlainObject(found))) return [found];
  return found;
}

function toNumber(found: unknown): unknown {
  if (typeof found !== 'string') return found;
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*(?:%|\/\s*100)?\s*$/.exec(found);
  return match === null ? found : Number(match[1]);
}

function toBoolean(found: string): unknown {
  const word = found.trim().toLowerCase();
  if (word === 'true' || word === 'yes') return true;
  return word === 'false' || word === 'no' ? false : found;
}

function toOneOf(values: readonly unknown[], found: unknown): unknown {
  if (typeof found !== 'string') return found;
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '');
  return values.find((value) => typeof value === 'string' && plain(value) === plain(found)) ?? found;
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
