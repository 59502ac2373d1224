import type { FieldKey } from '#shared/domain/field-key.ts';

/** A pattern over a field's words (lower case) and what it means. The first that fits wins. */
export type WordRule = readonly [FieldKey, RegExp];
