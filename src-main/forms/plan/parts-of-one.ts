import { z } from 'zod';
import raw from '../../../resources/fields/parts-of-one.json' with { type: 'json' };
import { normalise } from './similarity.ts';

const Labels = z.array(z.string()).min(1);

/** `resources/fields/parts-of-one.json`; it says itself what it lists. */
export const PartsOfOne = z.strictObject({
  about: z.string(),
  source: z.string(),
  date: z.iso.date(),
  amount: Labels,
  houseNumber: Labels,
  nameInfix: Labels,
  secondSurname: Labels,
});

type Part = 'amount' | 'houseNumber' | 'nameInfix' | 'secondSurname';
const known = new Map<Part, ReadonlySet<string>>();

/** Whether a label says nothing but that its box takes this part. */
export function labelsPart(part: Part, label: string): boolean {
  const labels = known.get(part) ?? new Set(PartsOfOne.parse(raw)[part]);
  known.set(part, labels);
  return labels.has(normalise(label));
}
