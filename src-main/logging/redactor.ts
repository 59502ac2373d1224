import { describeError } from './describe-error.ts';
import { EMAIL, SECRET_NAME, SECRET_SHAPES } from './secret-patterns.ts';

const MAX_DEPTH = 6;
const MAX_TEXT = 8_000;
/** Shorter values stand inside too many ordinary words. */
const MIN_LENGTH = 3;

/** Takes secrets and the user's data out of whatever is about to be written down. */
export interface Redactor {
  text(value: string): string;
  /** A copy that JSON can hold: secrets and personal values replaced, errors described, long texts cut. */
  value(value: unknown): unknown;
  /** From now on this value is never written, wherever it stands. */
  registerSecret(value: string): void;
  /** Replaces what finds the values of the user's profile in a text: sources of regular expressions, see `personalPatterns`. */
  registerPersonal(patterns: readonly string[]): void;
}

export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  let personal: RegExp | null = null;

  const text = (value: string): string => {
    let clean = value;
    for (const secret of secrets) clean = clean.replaceAll(secret, '[secret]');
    for (const shape of SECRET_SHAPES) clean = clean.replace(shape, '[secret]');
    clean = clean.replace(EMAIL, '[e-mail]');
    if (personal !== null) clean = clean.replace(personal, '[personal]');
    return clean.length > MAX_TEXT ? `${clean.slice(0, MAX_TEXT)}… (${clean.length} characters)` : clean;
  };

  const walk = (value: unknown, depth: number, seen: ReadonlySet<object>): unknown => {
    if (typeof value === 'string') return text(value);
    if (typeof value === 'bigint') return value.toString();
    if (typeof value === 'function' || typeof value === 'symbol') return `[${typeof value}]`;
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
    if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
    if (seen.has(value)) return '[circular]';
    if (depth >= MAX_DEPTH) return '[deep]';
    const within = new Set(seen).add(value);
    if (value instanceof Error) return walk(describeError(value), depth + 1, within);
    if (Array.isArray(value)) return value.map((item) => walk(item, depth + 1, within));
    const entries = Object.entries(value).map(([name, item]) => [
      text(name),
      SECRET_NAME.test(name) && item !== null && item !== '' ? '[secret]' : walk(item, depth + 1, within),
    ]);
    return Object.fromEntries(entries);
  };

  return {
    text,
    value: (value) => walk(value, 0, new Set()),
    registerSecret(value) {
      const secret = value.trim();
      if (secret.length >= MIN_LENGTH) secrets.add(secret);
    },
    registerPersonal(patterns) {
      personal = patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'giu');
    },
  };
}
