import { z } from 'zod';
import raw from '../../../resources/fields/thanks.json' with { type: 'json' };

/** `resources/fields/thanks.json`: how pages say that an application arrived, as patterns by language. */
export const Thanks = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  languages: z.record(z.string().length(2), z.array(z.string()).min(1)),
});

let pattern: RegExp | null = null;

/** Whether a line of a page confirms that the application arrived, in any of the languages. */
export function thanksFor(line: string): boolean {
  pattern ??= new RegExp(Object.values(Thanks.parse(raw).languages).flat().join('|'), 'iu');
  return pattern.test(line);
}
