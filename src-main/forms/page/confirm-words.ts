import { z } from 'zod';
import raw from '../../../resources/fields/confirming.json' with { type: 'json' };
import { saysNotSubmit, saysOnlySubmit } from './button-words.ts';

/** `resources/fields/confirming.json`: what stands in buttons that confirm and send, by language. */
export const Confirming = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  languages: z.record(z.string().length(2), z.array(z.string()).min(1)),
});

/** Beside these it is a step back, or about something else. */
const OTHER =
  /\b(no|not|back|edit|change|cancel|another|friend|e-?mail|newsletter|message|question|later|zurück|abbrechen|nein|bearbeiten|retour|non|annuler|modifier)\b/i;

let pattern: RegExp | null = null;

/** Whether a button may be the one that a summary or a question before the end waits for; only a person presses it. */
export function saysConfirm(words: string): boolean {
  if (saysNotSubmit(words) || OTHER.test(words)) return false;
  return saysOnlySubmit(words) || confirming().test(words);
}

function confirming(): RegExp {
  if (pattern !== null) return pattern;
  const all = Object.values(Confirming.parse(raw).languages).flat();
  const spaced = all.filter((one) => !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]/u.test(one));
  const whole = all.filter((one) => !spaced.includes(one));
  pattern = new RegExp(`(?<!\\p{L})(${spaced.join('|')})(?!\\p{L})|^(${whole.join('|')})`, 'iu');
  return pattern;
}
