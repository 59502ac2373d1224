import { z } from 'zod';
import raw from '../../../resources/fields/consent-names.json' with { type: 'json' };

const Words = z.array(z.string());

/** `resources/fields/consent-names.json`: how pages call consents in what they send, and what they say there. */
export const ConsentNames = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  /** Names that speak of more than the application. */
  marketing: Words,
  /** The same, where the name speaks of a consent as well, or says nothing else. */
  perhaps: Words,
  consent: Words,
  /** With one of these it is no consent, but what a page keeps for itself. */
  technical: Words,
  yes: Words,
  no: Words,
});

const NAMES = ConsentNames.parse(raw);
const TECHNICAL = new Set(NAMES.technical);
const YES = new Set(NAMES.yes);
const NO = new Set(NAMES.no);

/** The words of a name, in lower case: `talentPool[optIn]` has four. */
export function nameWords(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

export const saysYes = (value: string): boolean => YES.has(value.trim().toLowerCase());
export const saysNo = (value: string): boolean => NO.has(value.trim().toLowerCase());

/** Whether a name is of what a page keeps for itself. */
export const isTechnical = (name: string): boolean => nameWords(name).some((word) => TECHNICAL.has(word));

/** What a name, or the steps to it, says that one agrees to; null where it speaks of no consent. */
export function consentNamed(steps: readonly string[]): 'marketing' | 'other' | null {
  const own = steps.at(-1) ?? '';
  if (isTechnical(own)) return null;
  const [last, all] = [nameWords(own), nameWords(steps.join(' '))];
  if (has(last, NAMES.marketing)) return 'marketing';
  if (has(last, NAMES.perhaps) && (has(all, NAMES.consent) || (steps.length === 1 && last.length === 1)))
    return 'marketing';
  if (has(all, NAMES.marketing) && has(last, NAMES.consent)) return 'marketing';
  return has(last, NAMES.consent) ? 'other' : null;
}

function has(words: readonly string[], phrases: readonly string[]): boolean {
  const text = ` ${words.join(' ')} `;
  return phrases.some((phrase) => text.includes(` ${phrase} `));
}
