import type { FormField } from '#shared/domain/form.ts';
import { normalise } from '../plan/similarity.ts';

/** What asks for a whole name where it stands alone, and for the first name beside a box for the last. */
const BARE = /^(your |ihr |su |seu )?(name|nome|nombre|naam|navn|namn|nimi|jmeno)$/;

/** Settles what a bare "Name" asks for by whether the form has a box for the last name. */
export function settleNames<T extends Pick<FormField, 'key' | 'label' | 'visible' | 'decoy'>>(
  fields: readonly T[],
): T[] {
  const hasLast = fields.some(({ key, visible, decoy }) => key === 'name.last' && visible && !decoy);
  return fields.map((field) => {
    if (!/^name\.(first|full)$/.test(field.key) || !BARE.test(normalise(field.label))) return field;
    return { ...field, key: hasLast ? 'name.first' : 'name.full' };
  });
}
