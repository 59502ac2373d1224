import { z } from 'zod';
import raw from '../../../resources/fields/free-texts.json' with { type: 'json' };
import type { ReadField } from '../read/read-field.ts';
import { normalise } from './similarity.ts';

/** `resources/fields/free-texts.json`: whole labels, as plain text, of boxes for what an applicant still wants to say. */
export const FreeTexts = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  labels: z.record(z.string().length(2), z.array(z.string()).min(1)),
});

const OWN = /^(name\.|email$|resume\.file$)/;
let labels: ReadonlySet<string> | null = null;

/**
 * The box that takes a letter on a form that asks for none: the one for whatever else there is to say, among the user's own
 * name and documents. Null where the form asks for a letter itself, has no such box or several, or where the letter is
 * longer than the box takes.
 */
export function placeForLetter(fields: readonly ReadField[], letter: string): ReadField | null {
  if (letter === '' || fields.some(({ key }) => key === 'letter.text' || key === 'letter.file')) return null;
  labels ??= new Set(Object.values(FreeTexts.parse(raw).labels).flat());
  const boxes = fields.filter(
    ({ type, key, label, group }) =>
      (type === 'textarea' || type === 'richtext') &&
      key === 'custom' &&
      isAmongTheirOwn(group, fields) &&
      labels?.has(normalise(label.replace(/['’]/g, ' ').replace(/\(.*\)/, ''))) === true,
  );
  const [box] = boxes;
  const most = box?.maxLengths[0] ?? Number.POSITIVE_INFINITY;
  return box !== undefined && boxes.length === 1 && letter.length <= most ? box : null;
}

/** Under a heading of its own a box may be about a conviction, an illness, or for others than the user. */
function isAmongTheirOwn(group: string | null, fields: readonly ReadField[]): boolean {
  return group === null || fields.some((other) => other.group === group && OWN.test(other.key));
}
