import words from '../../../../resources/resume-words/personal.json' with { type: 'json' };
import { foldWords } from './words.ts';

const AGE = new RegExp(`^\\d{2} (?:${words.age.map((word) => foldWords(word)).join('|')})(?: |$)`, 'u');
const LABELS = words.labels.map((label) => `${foldWords(label)} `);

/** "Geburtsdatum: 01.02.1988", "Née le 3 mai 1990": what a resume says of birth, family or nationality, and no employer needs. */
export function isPersonal(text: string): boolean {
  const said = foldWords(text);
  if (AGE.test(said)) return true;
  return LABELS.some((label) => said.startsWith(label));
}
