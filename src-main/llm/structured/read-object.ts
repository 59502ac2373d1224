import { jsonrepair } from 'jsonrepair';
import type { z } from 'zod';
import { coerceBy } from './coerce.ts';
import { jsonCandidates } from './json-candidates.ts';

/** The object that a model's text holds, valid by its schema, or what is wrong with it, in words for the model. */
export type ObjectReading<T> = { ok: true; value: T } | { ok: false; problem: string };

const MAX_COERCIONS = 4;
const MAX_ISSUES = 8;
/** Characters; far above what any schema asks for. */
const MAX_TEXT = 200_000;

/**
 * Reads a model's answer: finds the JSON, repairs its syntax, checks it, coerces what is plain. An answer that was cut
 * off is never closed by force, as its last words would be lost unseen. `restore` puts back what was hidden from the model.
 */
export function readObject<T>(
  text: string,
  schema: z.ZodType<T>,
  cutOffByLimit: boolean,
  restore: (value: unknown) => unknown = (value) => value,
): ObjectReading<T> {
  if (text.length > MAX_TEXT)
    return { ok: false, problem: 'The answer is far too long. Answer with the JSON object alone.' };
  const { texts, cutOff } = jsonCandidates(text);
  if (texts.length === 0 && !cutOff) return { ok: false, problem: 'The answer holds no JSON object.' };
  let problem = 'The answer is not valid JSON.';
  for (const candidate of texts) {
    const parsed = parseJson(candidate, cutOff || cutOffByLimit);
    if (parsed === undefined) continue;
    const checked = check(schema, restore(parsed.value));
    if (checked.ok) return checked;
    problem = checked.problem;
  }
  if (cutOff || cutOffByLimit) problem = 'The answer was cut off before its end. Answer more briefly.';
  return { ok: false, problem };
}

function parseJson(text: string, cutOff: boolean): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    if (cutOff) return undefined;
  }
  try {
    return { value: JSON.parse(jsonrepair(text)) };
  } catch {
    return undefined;
  }
}

function check<T>(schema: z.ZodType<T>, given: unknown): ObjectReading<T> {
  let value = given;
  for (let round = 0; ; round += 1) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return { ok: true, value: parsed.data };
    const coerced = round < MAX_COERCIONS ? coerceBy(parsed.error.issues, value) : value;
    if (JSON.stringify(coerced) === JSON.stringify(value))
      return { ok: false, problem: describeIssues(parsed.error.issues) };
    value = coerced;
  }
}

function describeIssues(issues: readonly z.core.$ZodIssue[]): string {
  const lines = issues
    .slice(0, MAX_ISSUES)
    .map((issue) => `- ${issue.path.join('.') || 'the answer'}: ${issue.message}`);
  return `The JSON does not fit its schema:\n${lines.join('\n')}`;
}
