import { z } from 'zod';
import { FieldKey } from '#shared/domain/field-key.ts';
import raw from '../../../resources/fields/labels.json' with { type: 'json' };
import { normalise } from '../plan/similarity.ts';

const Patterns = z.partialRecord(FieldKey, z.array(z.string()).min(1));

/** `resources/fields/labels.json`: what labels say in other languages than English, as patterns over whole words of plain text. */
export const LanguageLabels = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  /** Questions, at any length. */
  questions: Patterns,
  /** Only looked at where the label is short, and only at its start. */
  labels: Patterns,
  files: Patterns,
});

type Part = 'questions' | 'labels';
type Compiled = readonly (readonly [FieldKey, RegExp])[];
let parts: Record<Part, Compiled> | null = null;

/** What a label means in one of the languages of the list; null where it says nothing that is known. */
export function keyInLanguages(part: Part, label: string): FieldKey | null {
  parts ??= compiled();
  const line = ` ${normalise(label.replace(/['’]/g, ' '))} `;
  return parts[part].find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

/** What names a box for a file, as alternatives over plain text without accents. */
export function fileNamesInLanguages(key: FieldKey): string {
  return (LanguageLabels.parse(raw).files[key] ?? []).join('|');
}

function compiled(): Record<Part, Compiled> {
  const words = LanguageLabels.parse(raw);
  const of = (part: Part, start: string): Compiled =>
    Object.entries(words[part]).map(([key, list]) => [
      FieldKey.parse(key),
      new RegExp(`${start}(?:${list.join('|')})(?= )`),
    ]);
  return {
    questions: of('questions', '(?<= )'),
    labels: of('labels', '^ (?:(?:ihre?|votre|tu|su|uw|je|jouw|seu|sua|twoje?|vase?) )?'),
  };
}
