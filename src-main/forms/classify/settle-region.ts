import type { FormField } from '#shared/domain/form.ts';
import { normalise } from '../plan/similarity.ts';

/** A country in Polish, a region in Czech. */
const EITHER = 'kraj';
/** Letters that Czech has and Polish has not. */
const CZECH = /[ěřůň]/i;

/** Settles what "Kraj" asks for by the language of the form, and by whether it asks for the country elsewhere. */
export function settleRegion<T extends Pick<FormField, 'key' | 'label'>>(fields: readonly T[]): T[] {
  const isEither = ({ key, label }: T): boolean => key === 'address.country' && normalise(label) === EITHER;
  const isRegion =
    fields.some(({ label }) => CZECH.test(label)) ||
    fields.some((field) => field.key === 'address.country' && !isEither(field));
  return fields.map((field) => (isRegion && isEither(field) ? { ...field, key: 'address.region' } : field));
}
