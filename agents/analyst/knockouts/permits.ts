import { refusesSponsorship } from '#shared/postings/sponsorship.ts';
import { answerTo } from '../case.ts';
import { demandsPermit } from '../posting/demands-permit.ts';
import { type Knockout, type KnockoutRule, knockout } from './knockout.ts';

const CITIZENS =
  /\b(must|only|required|need to)\b[^.;]{0,60}\b(citizens?(hip)?|nationals?|permanent residents?|green card)\b|\b(citizens?(hip)?)\b[^.;]{0,30}\b(required|only|necessary)\b/i;
const CLEARANCE =
  /\b(security clearance|ts\/sci|top secret|secret clearance|sc clear(ed|ance)|dv clear(ed|ance)|polygraph|clearance)\b[^.;]{0,60}\b(required|must|mandatory|need(ed)?|active|current|eligib)|\b(must|required|need|active|current|obtain|hold|eligible)\b[^.;]{0,60}\b(security clearance|ts\/sci|top secret|secret clearance|sc clearance|dv clearance)\b/i;
const NEGATED = /\bno (security )?clearance\b|not required|is a plus|preferred|nice to have/i;

/** Work permits, sponsorship, citizenship and clearance: blocks only against the user's own stored answer. */
export const permitRules: KnockoutRule = ({ sentences, answers, facts }) => {
  const sponsorship = answerTo(answers, 'auth.sponsorship');
  const authorised = answerTo(answers, 'auth.authorized');
  const found: Knockout[] = [];
  const first = (pattern: RegExp, not?: RegExp): string | null =>
    sentences.find(({ text }) => pattern.test(text) && !not?.test(text))?.text ?? null;

  const noSponsor = sentences.find(({ text }) => refusesSponsorship(text))?.text ?? null;
  if (noSponsor && !/^no\b/.test(sponsorship)) {
    found.push(knockout('No sponsorship of work permits', noSponsor, /^(yes|true)\b/.test(sponsorship)));
  }
  const permit = demandsPermit(sentences);
  if (permit && !/^(yes|true)\b/.test(authorised)) {
    found.push(knockout('Permission to work there is needed', permit, /^(no|false)\b/.test(authorised)));
  }
  const citizens = first(CITIZENS, /regardless|without regard|equal opportunity|citizenship status/i);
  if (citizens) found.push(knockout('Citizenship or permanent residence is asked for', citizens, false));
  const clearance = first(CLEARANCE, NEGATED);
  if (clearance && !facts.some(({ text }) => /clearance|ts\/sci/i.test(text))) {
    found.push(knockout('A security clearance is asked for', clearance, false));
  }
  return found;
};
