import { z } from 'zod';
import type { FieldKey } from '#shared/domain/field-key.ts';
import { fold } from '#shared/domain/fold.ts';
import raw from '../../../resources/fields/beside.json' with { type: 'json' };
import { speaksOfPerson } from './owner.ts';

const Words = z.array(z.string()).min(1);

/** `resources/fields/beside.json`; it says itself what each part means. */
export const BesideWords = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  about: z.string(),
  joins: Words,
  entry: Words,
  referrer: Words,
  level: Words,
  within: Words,
});

const LONGEST_LABEL = 60;
const OF_ENTRY = /^(work\.(company|title)|education\.(school|degree|field))$/;
let prepared: Record<'joined' | 'entry' | 'referrer' | 'level' | 'within', RegExp> | null = null;

/** Whether a short label is about something beside what it names, or somebody else's: "Arbeitgeber Telefon", "Cargo de su jefe". */
export function isBeside(key: FieldKey, label: string): boolean {
  if (label.length > LONGEST_LABEL || (label.includes('?') && key !== 'referral.name')) return false;
  const { joined, entry, referrer, level, within } = rules();
  const bare = label.replace(/\([^)]*\)/g, ' ');
  const says = (pattern: RegExp, text: string): boolean =>
    pattern.test(
      ` ${fold(text)
        .replace(joined, ' ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
    );
  if (OF_ENTRY.test(key)) return says(entry, label) || (key.startsWith('work.') && speaksOfPerson(bare));
  if (key === 'referral.name') return says(entry, bare) || says(referrer, bare);
  if (key === 'languages') return says(level, bare);
  return key === 'skills' && says(within, bare);
}

function rules(): NonNullable<typeof prepared> {
  if (prepared !== null) return prepared;
  const { joins, entry, referrer, level, within } = BesideWords.parse(raw);
  const any = (list: readonly string[]): RegExp => new RegExp(`(?<= )(?:${list.join('|')})(?= )`, 'u');
  prepared = {
    // A name, and what is asked for with it.
    joined: new RegExp(`(?:\\s*[,/&+]\\s*|[\\s(](?:${joins.join('|')})\\s)\\p{L}+`, 'gu'),
    entry: any(entry),
    referrer: any(referrer),
    level: any(level),
    within: any(within),
  };
  return prepared;
}
