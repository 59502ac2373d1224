import legal from '../../resources/employers/legal-forms.json' with { type: 'json' };
import { fold } from './fold.ts';

const FORMS = new RegExp(`(?<=\\S) (?:${[...legal.forms].sort((a, b) => b.length - a.length).join('|')})$`);

/** "株式会社みどり食品": forms that are written before or behind a name without a space. */
const ATTACHED = new RegExp(`^(?:${legal.attached.join('|')})\\S|\\S(?:${legal.attached.join('|')})$`);

/** Equal for the names of one employer however they are written: `The ACME Group, Inc.` and `Acme Group`. Empty for none. */
export function companyKey(name: string): string {
  for (let shorter = wordsOf(name); ; ) {
    const next = shorter.replace(FORMS, '').replace(/ and$/, '');
    if (next === shorter) return shorter;
    shorter = next;
  }
}

/** Whether a name ends in a legal form: "Acme GmbH", or begins in one: "株式会社みどり食品". */
/** "Kita Nord e. V." */
const SPACED = /(?<!\p{L})e\.\s(?=[VKG]\.)/u;

export function hasLegalForm(name: string): boolean {
  return FORMS.test(wordsOf(name.replace(SPACED, 'e.'))) || ATTACHED.test(name.normalize('NFC').trim());
}

function wordsOf(name: string): string {
  return (
    fold(name)
      .replace(/\([^)]*\)|\[[^\]]*\]/g, (aside, at: number) => (at === 0 ? aside : ' '))
      .replace(/&|\+/g, ' and ')
      // `S.A.`, `s.r.o.` and `A/S` are one word each.
      .replace(/\b(\p{L})[./](?=\p{L}\b)/gu, '$1')
      .replace(/['’`]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replace(/^the (?=\S)/, '')
  );
}
