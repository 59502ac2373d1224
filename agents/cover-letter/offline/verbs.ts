import { z } from 'zod';
import raw from '../../../resources/letters/verbs.json' with { type: 'json' };

/** `resources/letters/verbs.json`: verbs that lines of resumes begin with. */
export const Verbs = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  about: z.string(),
  regular: z.array(z.string()),
  irregular: z.record(z.string(), z.string()),
});

/** One form of a known verb. */
export interface VerbForm {
  base: string;
  past: string;
  form: 'base' | 'third' | 'past';
}

let forms: ReadonlyMap<string, VerbForm> | null = null;

/** The known verb that a word can be a form of; undefined where it is none. Of equal forms ("cut") the past counts. */
export function verbForm(word: string): VerbForm | undefined {
  forms ??= allForms();
  return forms.get(word.toLowerCase());
}

function allForms(): Map<string, VerbForm> {
  const { regular, irregular } = Verbs.parse(raw);
  const pairs = [
    ...regular.map((base): [string, string] => [base, pastOf(base)]),
    ...Object.entries(irregular),
  ];
  const found = new Map<string, VerbForm>();
  for (const [base, past] of pairs) {
    found.set(base, { base, past, form: 'base' });
    found.set(thirdOf(base), { base, past, form: 'third' });
  }
  for (const [base, past] of pairs) found.set(past, { base, past, form: 'past' });
  return found;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}
