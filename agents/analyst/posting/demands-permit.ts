import { refusesSponsorship } from '#shared/postings/sponsorship.ts';
import type { PostingSentence } from './posting-sentences.ts';

const MUST_BE_AUTHORISED =
  /\b(must|need to|required to|have to|should|applicants?|candidates?|you)\b[^.;]{0,60}\b(authori[sz]ed to work|authori[sz]ation to work|work authori[sz]ation|right to work|work permit|eligible to work|legally (able|entitled|permitted) to work)\b/i;

/** The sentence by which a posting wants leave to work there; null where none does. */
export function demandsPermit(sentences: readonly PostingSentence[]): string | null {
  return (
    sentences.find(({ text }) => MUST_BE_AUTHORISED.test(text) && !refusesSponsorship(text))?.text ?? null
  );
}
