import type { FormField } from '#shared/domain/form.ts';
import { normalise } from '../plan/similarity.ts';

/** What asks for a whole name where it stands alone, and for the first name beside a box for the last. */
const BARE =
  /^(cual es |what is |wie ist |quel est |qual e o )?(your |ihr |dein |su |tu |seu |teu )?(name|nome|nombre|naam|navn|namn|nimi|jmeno|nume)$/;

/** Settles what a bare "Name" asks for by whether the form has a box for the last or the first name beside it. */
export function settleNames<T extends Pick<FormField, 'key' | 'label' | 'visible' | 'decoy'>>(
  fields: readonly T[],
): T[] {
  const isBare = ({ label }: T): boolean => BARE.test(normalise(label));
  const has = (wanted: FormField['key']): boolean =>
    fields.some((one) => one.key === wanted && one.visible && !one.decoy && !isBare(one));
  const [hasFirst, hasLast] = [has('name.first'), has('name.last')];
  return fields.map((field) => {
    if (!/^name\.(first|full)$/.test(field.key) || !isBare(field)) return field;
    // Where both stand elsewhere, the whole is asked for once more, as under a form within the form.
    if (hasFirst && hasLast) return { ...field, key: 'name.full' };
    return { ...field, key: hasLast ? 'name.first' : hasFirst ? 'name.last' : 'name.full' };
  });
}
