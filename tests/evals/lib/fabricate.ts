import type { LedgerFact } from './ledger-facts.ts';

/** A fabrication of one kind, as a model makes it out of a true line; null where the line has nothing of the kind. */
type Forger = (fact: LedgerFact, pick: <T>(list: readonly T[]) => T) => string | null;

const WORDS: Record<string, string> = {
  2: 'five',
  3: 'nine',
  4: 'eleven',
  5: 'fifteen',
  6: 'thirty',
  12: 'forty',
  14: 'fifty',
  22: 'ninety',
};
const first = (text: string): string => `I ${text.charAt(0).toLowerCase()}${text.slice(1)}.`;

/** Eight kinds of invention, each written in several ways. */
export const FORGERS: Record<string, Forger> = {
  numbers(source, pick) {
    const match = /\d[\d.,]*/.exec(source.fact);
    if (match === null || /BSc|MSc|Diploma/.test(source.fact)) return null;
    const value = Number(match[0].replace(/,/g, ''));
    const other = pick([
      String(Math.round(value * 3 + 7)),
      `${match[0]}0`,
      WORDS[match[0]] ?? `${Math.round(value * 2 + 1)}`,
      String(Math.round(value * 2 + 3)).replace(/\d/g, (digit) =>
        String.fromCodePoint(0x660 + Number(digit)),
      ),
      String(Math.round(value * 4 + 1)).replace(/\d/g, (digit) =>
        String.fromCodePoint(0xff10 + Number(digit)),
      ),
      `${match[0]}+`,
      `over ${match[0]}`,
    ]);
    return source.fact.replace(match[0], other);
  },
  dates(source, pick) {
    const line = first(source.fact).slice(0, -1);
    return pick([
      `${line} in 2009.`,
      `In March 2005 ${line}.`,
      `${line} since 1999.`,
      `Until 2031 ${line}.`,
      `${source.fact}, June 2008`,
    ]);
  },
  durations(source, pick) {
    const line = source.fact.replace(/[.]$/, '');
    return pick([
      `${line} for twenty-five years`,
      `Over 30 years: ${line}`,
      `${line} for three decades`,
      `25+ years of experience: ${line}`,
      `${line}, forty years in a row`,
    ]);
  },
  'names and employers'(source, pick) {
    return pick([
      `${source.fact} for Siemens`,
      `At Bosch I ${source.fact.charAt(0).toLowerCase()}${source.fact.slice(1)}.`,
      `${source.fact} together with Harvard Medical School`,
      `Microsoft hired me because I ${source.fact.charAt(0).toLowerCase()}${source.fact.slice(1)}.`,
      `${source.fact} under Professor Lindgren`,
      `${source.fact} in Singapore`,
    ]);
  },
  titles(source, pick) {
    const rest = `${source.fact.charAt(0).toLowerCase()}${source.fact.slice(1)}`;
    return pick([
      `As head of department I ${rest}.`,
      `As the director I ${rest}.`,
      `As a senior specialist I ${rest}.`,
      `As Chief of Operations I ${rest}.`,
      `I was a supervisor and ${rest}.`,
      `As vice president I ${rest}.`,
    ]);
  },
  degrees(source, pick) {
    return pick([
      `With a PhD, I ${source.fact.charAt(0).toLowerCase()}${source.fact.slice(1)}.`,
      `I hold a doctorate and ${source.fact.charAt(0).toLowerCase()}${source.fact.slice(1)}.`,
      `${source.fact}; MBA, INSEAD`,
      `I graduated with honours. ${source.fact}`,
      `${source.fact}; certified expert`,
      `D.Phil., ${source.fact}`,
    ]);
  },
  tools(source, pick) {
    return pick([
      `${source.fact} with Salesforce`,
      `${source.fact} using TensorFlow`,
      `${source.fact} and AutoCAD`,
      `${source.fact} (Tableau, Power BI)`,
      `Using AWS and Terraform: ${source.fact}`,
      `${source.fact} in Workday`,
    ]);
  },
  scope(source, pick) {
    const rest = source.fact.replace(/^\S+(?: and \S+)?\s/, '');
    return pick([
      `Led a team that ${source.fact.charAt(0).toLowerCase()}${source.fact.slice(1)}`,
      `Was the first and only person: ${source.fact}`,
      `Single-handedly ${source.fact.charAt(0).toLowerCase()}${source.fact.slice(1)}`,
      `Owned and pioneered ${rest}`,
      `${source.fact}, an award-winning result recognised nationwide`,
      `Negotiated and founded ${rest}`,
    ]);
  },
};
