import type { Contact } from '#shared/domain/contact.ts';
import type { DocumentLanguage } from '#shared/domain/document-language.ts';
import type { Fact } from '#shared/domain/fact.ts';
import { sentencesOf } from '#shared/domain/sentences.ts';
import { isWhole } from '#shared/writing/is-whole.ts';
import { languageOfText } from '#shared/writing/language/language-of-text.ts';
import { letterLedger } from '#shared/writing/ledger/letter-ledger.ts';
import { numbersIn, type Quantity } from '#shared/writing/quantities/quantities-of.ts';
import { namesFor } from './outreach.ts';

export interface MessageGround {
  person: Pick<Contact, 'name' | 'title' | 'company' | 'why'>;
  /** The user's; a message says no more of them. */
  facts: readonly Fact[];
  role: string;
  language: DocumentLanguage;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** "One question", "the first three months". */
const SMALL = 3;
/** In ms, as units of time are counted. */
const MONTHS_AT_MOST = 300 * 86_400_000;
/** What no plain message holds. */
export const NOT_PLAIN = /https?:|\bwww\.|[<>{}[\]|*#_`]|\p{Extended_Pictographic}/iu;
/** What may stand before a name in a greeting, in characters. */
const GREETING = 24;

/**
 * Why a message that a model wrote can't be offered: it is in another language, holds what no plain message does, or says
 * more of the user than their facts, or of the person and the company than what is stored. Empty where it can.
 */
export function messageProblems(text: string, ground: MessageGround): string[] {
  const { person, language } = ground;
  if (text.trim() === '') return ['it is empty'];
  if (!isWhole(text)) return ['it was cut off'];
  if (NOT_PLAIN.test(text)) return ['it is not plain text'];
  if ((languageOfText(text) ?? language) !== language) return ['it is in another language'];
  return claimsBeyond(sentencesOf(withoutPerson(text, person)).map(withoutSmallNumbers).join(' '), ground);
}

/** What sentences say that nothing stored bears out. */
export function claimsBeyond(said: string, { person, facts, role, today }: MessageGround): string[] {
  const ledger = letterLedger(
    {
      ...NO_LETTER,
      paragraphs: [{ text: said, factIds: [], origin: 'model' }],
      company: person.company,
      role,
    },
    {
      facts: new Map(facts.map((fact) => [fact.id, fact])),
      job: { title: role, company: person.company, locations: [], description: '', skills: [] },
      research: [person.title],
      today,
    },
  );
  return ledger.flatMap(({ problems }) => problems);
}

const NO_LETTER = {
  ...{ kind: 'letter' as const, date: '', salutation: '', closing: '', signature: '' },
  contact: { name: '', email: '', phone: '', location: '', links: [] },
};

/** Who is greeted is nobody's claim. */
function withoutPerson(text: string, person: MessageGround['person']): string {
  return namesFor(person)
    .filter((name) => name !== '')
    .reduce((rest, name) => {
      const at = rest.indexOf(name);
      const isGreeting = at >= 0 && at <= GREETING && !/[.!?]/.test(rest.slice(0, at));
      const tail = isGreeting ? rest.slice(at + name.length).replace(/^[\s,.:;!–—-]+/u, '') : rest;
      return tail.charAt(0).toUpperCase() + tail.slice(1);
    }, text.trim());
}

/** What is asked for is counted in small numbers; years are never asked for. */
function withoutSmallNumbers(sentence: string): string {
  if (!/\?["'”’»)]?\s*$/u.test(sentence)) return sentence;
  const isSmall = ({ kind, value, currency, unit }: Quantity) =>
    kind === 'count' && value <= SMALL && currency === '' && (unit === null || unit.size < MONTHS_AT_MOST);
  return numbersIn(sentence)
    .quantities.filter(isSmall)
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}a${rest.slice(end)}`, sentence);
}
