import { isSensitive } from './field-key.ts';
import type { FormField } from './form.ts';
import { isPrivateHeading, touchesPrivateMatter } from './private-matters.ts';

/** A name or a date under these is a signature. */
const SIGNING =
  /e-?signature|electronic(ally)? sign|\bsignature\b|attestation|certification of|unterschrift|firma electrónica/i;

/** Whether only the user may answer a field: never a rule's or a model's guess. By its meaning, its words where it has no meaning of its own, or the section that it stands in. */
export function isForUserAlone({
  key,
  label,
  help,
  group,
}: Pick<FormField, 'key' | 'label' | 'help' | 'group'>): boolean {
  if (isSensitive(key) || SIGNING.test(group ?? '')) return true;
  if (key !== 'custom') return false;
  if (touchesPrivateMatter(label) || touchesPrivateMatter(help)) return true;
  return isPrivateHeading(group ?? '');
}
