import type { FieldKey } from '#shared/domain/field-key.ts';
import data from '../../../resources/fields/same-answers.json' with { type: 'json' };
import { DECLINE } from './option-meanings.ts';
import { saidPlainly } from './says-yes-or-no.ts';
import { normalise } from './similarity.ts';

const GROUPS = new Map(
  Object.entries<Record<string, string[]>>(data.groups).map(([key, groups]) => [
    key,
    new Map(
      Object.entries(groups).flatMap(([name, wordings]) => wordings.map((one) => [normalise(one), name])),
    ),
  ]),
);
const ASIDE = new RegExp(` (?:${data.asides.map(normalise).join('|')})$`);

/**
 * Whether two answers to a question of a key are the same in other words: both decline, both are a plain yes or no, or
 * both are known wordings of one thing. Neither says more or less than the other.
 */
export function sameAnswer(one: string, other: string, key: FieldKey | undefined): boolean {
  const [declines, declined] = [DECLINE.test(one), DECLINE.test(other)];
  if (declines || declined) return declines && declined;
  const [name, same] = [nameOf(one, key), nameOf(other, key)];
  return name !== null && name === same;
}

function nameOf(text: string, key: FieldKey | undefined): string | null {
  const plain = withoutAsides(normalise(text), key);
  const yes = saidPlainly(text);
  if (yes !== null) return yes ? 'yes' : 'no';
  return (
    GROUPS.get(key ?? '')?.get(plain) ?? GROUPS.get('any')?.get(plain) ?? (key === 'eeo.race' ? plain : null)
  );
}

function withoutAsides(text: string, key: FieldKey | undefined): string {
  if (key !== 'eeo.race') return text;
  const shorter = text.replace(ASIDE, '');
  return shorter === text ? text : withoutAsides(shorter, key);
}
