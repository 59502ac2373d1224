import words from '../../resources/company/site-words.json' with { type: 'json' };
import { phrasePattern, phrases, spacedPattern } from '../domain/phrases.ts';

const inAll = (lists: Record<string, string[]>) => spacedPattern(Object.values(lists).flat());
const atStart = (list: readonly string[]) => new RegExp(`^(?:${phrases(list)})\\s`, 'u');
const never = new Set(words.notVerbs);
const WE = inAll(words.own);
/** "Fabricamos", "produciamo": the verb says who. */
const WE_IN_VERB = /(?<!\p{L})\p{L}{2,}(?:[aei]mos|iamo)(?!\p{L})/gu;

/** Of a folded sentence: whether it speaks as the company. */
export const saysWe = (plain: string): boolean =>
  WE.test(plain) || (plain.match(WE_IN_VERB) ?? []).some((word) => !never.has(word));

/** What follows a company's name without telling it apart. */
export const TAILS = new RegExp(`(?:\\s(?:${phrases(words.tails)}))+$`, 'u');
const OF = '(?!\\s(?:of|von|de|du|des|del|della|di|do|da|van)\\s)';
/** "The company", "das Unternehmen". */
export const ITSELF = new RegExp(`(?:${inAll(words.itself).source})${OF}`, 'u');
/** "The company was", "la société compte", but not "la Société Générale". */
export const ITSELF_DOES = new RegExp(
  `(?:${inAll(words.itself).source})\\s${phrases(words.does)}|${phrases(words.does)}\\s(?:${inAll(words.itself).source})${OF}`,
  'u',
);
/** "The school", "die Klinik", but not "the University of Exeter". */
export const INSTITUTION = new RegExp(`(?:${inAll(words.institution).source})${OF}`, 'u');
export const STARTS_PRONOUN = atStart(words.pronouns);
/** A customer whom an agency works for. */
export const OTHERS = inAll(words.others);
export const AROUND = phrasePattern(words.around);
/** A piece about somebody. */
export const TALKS = atStart(words.talks);
export const BOAST = inAll(words.boast);
export const TO_READER = phrasePattern(words.you);
export const FOUNDED = new RegExp(
  `${inAll(words.founded).source}|${phrases(words.since)}\\s(?:\\p{L}+\\s){0,2}(?:1[5-9]|20)\\d\\d`,
  'u',
);
export const SEAT = inAll(words.seat);
export const CUSTOMERS = inAll(words.customers);
/** "14 joiners", "over 3,000 temporary workers", "nine countries", but not "from two people". */
export const COUNTED = new RegExp(
  `(?:\\d|${phrases(words.numbers)}(?!\\s${phrases(words.anybody)}))[\\d.,'’\\s]*(?:\\p{L}[\\p{L}'’-]*\\s+){0,2}?${phrases(words.units)}`,
  'u',
);
export const LEADERS = inAll(words.leaders);
export const NEWS = inAll(words.news);
export const LET_GO = inAll(words.letGo);
export const ADVISE = phrasePattern(words.adviseOn);
export const OFFERS = phrasePattern(words.offers);
export const BENEFITS = inAll(words.benefits);
export const STAFF = phrasePattern(words.staff);
export const SITE_HIRING = inAll(words.hiring);
export const SITE_VALUES = inAll(words.values);
export const CAREERS_PAGE = phrasePattern(words.careers);
/** Pages with much that is not about the company itself, read last. */
export const LATER_PAGES = phrasePattern(words.laterPages);
