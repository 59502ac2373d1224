import { isForUserAlone } from '#shared/domain/for-user-alone.ts';
import type { FormField } from '#shared/domain/form.ts';
import type { Claim } from './claim.ts';
import { parseClaim } from './parse-claim.ts';

type Topic = Claim['literals'][number]['topic'];

/** What a question may claim about somebody that only they may say, in whichever language. */
const PERSONAL: ReadonlySet<Topic> = new Set<Topic>([
  ...(['sponsor', 'permit', 'clearance', 'convicted', 'background', 'drugtest', 'age'] as const),
  ...(['veteran', 'veteran.protected', 'disability', 'hispanic', 'transgender'] as const),
]);

/** Whether only the user may answer a field: by its words, or by what a yes to it would claim. */
export function asksUserAlone(field: Pick<FormField, 'key' | 'label' | 'help' | 'group'>): boolean {
  if (isForUserAlone(field)) return true;
  if (field.key !== 'custom') return false;
  return parseClaim(field.label)?.literals.some(({ topic }) => PERSONAL.has(topic)) === true;
}
