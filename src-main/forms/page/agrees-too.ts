import { z } from 'zod';
import raw from '../../../resources/fields/agreeing-buttons.json' with { type: 'json' };
import { type JobNames, withoutNames } from './without-names.ts';

/** `resources/fields/agreeing-buttons.json`: by language, what a button says that agrees to more than the sending. */
export const AgreeingButtons = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  languages: z.record(z.string().length(2), z.array(z.string()).min(1)),
});

let patterns: RegExp | null = null;

/** Whether a button's own words agree to something beside the sending. The names of the job say nothing in them. */
export function agreesToo(words: string, names: JobNames): boolean {
  // A word may begin with a letter that is none to a plain `\b`.
  patterns ??= new RegExp(
    Object.values(AgreeingButtons.parse(raw).languages)
      .flat()
      .map((one) =>
        one.replaceAll(
          '\\b',
          '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))',
        ),
      )
      .join('|'),
    'iu',
  );
  return patterns.test(withoutNames(words, names));
}
