import { z } from 'zod';
import type { FieldKey } from '#shared/domain/field-key.ts';
import raw from '../../../resources/fields/label-words.json' with { type: 'json' };
import { countryCode } from '../plan/countries.ts';
import { normalise } from '../plan/similarity.ts';
import { wordsOfPlainLabels } from './plain-labels.ts';

/** `resources/fields/label-words.json`: words that change nothing in a label about a matter. */
export const LabelWords = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  common: z.string(),
  address: z.string(),
  phone: z.string(),
  email: z.string(),
  name: z.string(),
  link: z.string(),
  /** What labels of links are put together from without spaces, in scripts that have none or hang words on others. */
  linkPieces: z.string(),
  /** What belongs to equal opportunity, and to leave to work and moving: for labels that are no questions. */
  status: z.string(),
  auth: z.string(),
});

type Part = 'address' | 'phone' | 'email' | 'name' | 'link' | 'status' | 'auth';
const PART: readonly [RegExp, Part][] = [
  [/^(address\.|location$)/, 'address'],
  [/^phone$/, 'phone'],
  [/^email$/, 'email'],
  [/^name\.(first|last)$/, 'name'],
  [/^link\.(linkedin|github|portfolio)$/, 'link'],
  [/^eeo\./, 'status'],
  [/^auth\.|^relocation$/, 'auth'],
];
const NAMES_COUNTRY = new Set<Part>(['address', 'auth']);
const known = new Map<Part, ReadonlySet<string>>();

/**
 * Whether a label says no more than what its first words mean: "City / Town" does, "City planning experience" and "Country
 * music" do not. True where the meaning is none of those that other nouns grow on.
 */
export function saysOnly(key: FieldKey, label: string): boolean {
  const part = PART.find(([keys]) => keys.test(key))?.[1];
  if (part === undefined) return true;
  const bare = label.replace(/\([^)]*\)|（[^）]*）|\s[–—-]\s.*$/g, ' ').replace(/['’#+]/g, ' ');
  const rest = normalise(bare)
    .split(' ')
    .filter((word) => !/^\d*$/.test(word) && !wordsOf(part).has(word))
    .filter((word) => part !== 'link' || !linkPieces().test(word.normalize('NFC')));
  // Some pages put what is chosen into the label: "Country United Kingdom Required".
  return rest.length === 0 || (NAMES_COUNTRY.has(part) && countryCode(rest.join(' ')) !== null);
}

let pieces: RegExp | null = null;

function linkPieces(): RegExp {
  // Plain text takes Hangul apart.
  pieces ??= new RegExp(
    `^(?:${LabelWords.parse(raw).linkPieces.normalize('NFC').replaceAll(' ', '|')})+$`,
    'u',
  );
  return pieces;
}

function wordsOf(part: Part): ReadonlySet<string> {
  const kept = known.get(part);
  if (kept !== undefined) return kept;
  const all = LabelWords.parse(raw);
  const keys = PART.find(([, one]) => one === part)?.[0] ?? /^$/;
  const words = new Set([
    ...all.common.split(' '),
    ...all[part].split(' '),
    ...wordsOfPlainLabels((key) => keys.test(key)),
  ]);
  known.set(part, words);
  return words;
}
