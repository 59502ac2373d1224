import { z } from 'zod';
import raw from '../../../resources/fields/applied-before.json' with { type: 'json' };

/** `resources/fields/applied-before.json`: how pages say that an application is there already, as patterns by language. */
export const AppliedBefore = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  languages: z.record(
    z.string().length(2),
    z.strictObject({
      says: z.array(z.string()).min(1),
      /** What makes a line speak of those who have, and not of this visitor. */
      unless: z.string(),
    }),
  ),
});

let patterns: readonly { says: RegExp; unless: RegExp }[] | null = null;

/** Whether a line of a page tells its visitor that they have applied for the job before, in any of the languages. */
export function saysAppliedBefore(line: string): boolean {
  patterns ??= Object.values(AppliedBefore.parse(raw).languages).map(({ says, unless }) => ({
    says: new RegExp(says.join('|'), 'iu'),
    unless: new RegExp(unless, 'iu'),
  }));
  if (/[?？]/.test(line)) return false;
  return patterns.some(({ says, unless }) => says.test(line) && !unless.test(line));
}
