import { amountIn } from '#shared/domain/amount.ts';
import type { JsonObject } from './find-job-posting.ts';

/** The first text in a value of schema.org: a string, a number, `{ name }`, `{ "@value" }`, or an array of these. */
export function textOfValue(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOfValue).find((text) => text !== undefined);
  if (typeof value !== 'object' || value === null) return undefined;
  const object = value as JsonObject;
  return textOfValue(object.name ?? object['@value'] ?? object.value ?? object.legalName);
}

/** The value as a list of objects; strings and empty values fall out. */
export function objectsOf(value: unknown): JsonObject[] {
  return [value].flat().filter((item): item is JsonObject => typeof item === 'object' && item !== null);
}

/** A number above zero, also one written as people write amounts: "45.000,00", "88’500", "45k". */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? amountIn(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : undefined;
}
