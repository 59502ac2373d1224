import { createHash } from 'node:crypto';
import type { ReadField } from './read/read-field.ts';

/** What an approval covers beside the page's own fields: the answers of the steps before. */
export interface EarlierAnswer {
  id: string;
  value: string;
}

/**
 * The form's hash, hex SHA-256 over where it stands and goes, its fields (id, label, fixed options) and what stands in them now. A
 * form that asks or says anything else has another one. Hidden fields stay out: pages change their tokens by themselves.
 */
export function formHash(
  where: string,
  fields: readonly ReadField[],
  earlier: readonly EarlierAnswer[] = [],
): string {
  const asked = fields
    .filter((field) => field.visible && !field.decoy && field.type !== 'hidden' && field.key !== 'captcha')
    .map((field) => {
      // The list of a combobox exists only while it is open.
      const options =
        field.type === 'combobox' ? [] : field.options.map((option) => [option.value, option.label]);
      return [field.id, field.label, options, field.current];
    });
  const said = earlier.map(({ id, value }) => [id, value]);
  return createHash('sha256')
    .update(JSON.stringify([where, asked, said]))
    .digest('hex');
}
