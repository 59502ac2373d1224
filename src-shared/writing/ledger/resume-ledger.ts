import type { Fact } from '#shared/domain/fact.ts';
import type { Ledger, LedgerSentence } from '#shared/domain/ledger.ts';
import type { Claim, ResumeDocument } from '#shared/domain/resume-document.ts';
import { sentencesOf } from '#shared/domain/sentences.ts';
import { languageOf } from '../../postings/language-of.ts';
import { claimProblems, type GateOptions } from '../claim-gate.ts';
import { findGround, languageOfFacts, otherThing } from './find-ground.ts';

export interface ResumeGround {
  facts: ReadonlyMap<string, Fact>;
  /** Skills that the posting asks for. */
  skills: readonly string[];
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Facts that no line of a resume is made of. */
const PRIVATE = new Set(['identity', 'contact']);

/** Each sentence of a resume with the facts that it rests on. A line of a job may rest on that job and on what is true everywhere, not on another job. */
export function resumeLedger(document: ResumeDocument, given: ResumeGround): Ledger {
  const lines = [...document.summary, ...document.sections.flatMap(linesOf)];
  const language = languageOf(lines.map(({ text }) => text).join('\n')) ?? 'en';
  const ground = { ...given, language, translated: language !== languageOfFacts(given.facts, language) };
  const all = [...ground.facts.values()].filter(({ kind }) => !PRIVATE.has(kind));
  const headline: Claim = { text: document.headline, factIds: ['headline'], origin: 'user' };
  return [
    ...ofClaim('headline', headline, all, ground),
    ...document.summary.flatMap((claim, at) => ofClaim(`summary.${at}`, claim, all, ground)),
    ...document.sections.flatMap((section, sectionAt) =>
      section.entries.flatMap((entry, entryAt) => {
        const items = new Set(entry.factIds.map(itemOf));
        const pool = all.filter(({ id }) => items.has(itemOf(id)) || EVERYWHERE.test(id));
        return entry.lines.flatMap((claim, at) =>
          ofClaim(`sections.${sectionAt}.entries.${entryAt}.lines.${at}`, claim, pool, ground),
        );
      }),
    ),
  ];
}

const linesOf = ({ entries }: ResumeDocument['sections'][number]): Claim[] =>
  entries.flatMap(({ lines }) => lines);

const EVERYWHERE = /^(?:skill|language|summary|headline|said)\b/;

/** `experience.e1` of `experience.e1.highlight.2`. */
function itemOf(factId: string): string {
  return factId.split('.').slice(0, 2).join('.');
}

function ofClaim(
  place: string,
  claim: Claim,
  pool: readonly Fact[],
  ground: ResumeGround & { translated: boolean; language: string },
): LedgerSentence[] {
  const { facts, skills, today, translated, language } = ground;
  const options: GateOptions = { facts, skills, words: 'open', today, translated, language };
  const known = claim.factIds.filter((id) => facts.has(id));
  const own = known.flatMap((id) => facts.get(id) ?? []);
  // As it was taken from the profile, put together or not: it is checked whole against all of its facts.
  if (known.length > 0 && madeOf(claim.text, own))
    return [{ place, text: claim.text, factIds: known, problems: [] }];
  return sentencesOf(claim.text).map((text) => {
    const check = (factIds: readonly string[]): string[] => [
      ...claimProblems({ text, factIds }, options),
      ...(claim.origin === 'user' && !translated
        ? otherThing(text, factIds.map((id) => facts.get(id)?.text ?? '').join('\n'))
        : []),
    ];
    return { place, text, ...findGround(text, { own, pool }, check) };
  });
}

/** Whether each part of a row ("Python, SQL") stands in its facts as it is. */
function madeOf(text: string, facts: readonly Fact[]): boolean {
  const ground = fold(facts.map((fact) => fact.text).join('\n'));
  return text
    .split(/[,;()]|: /)
    .map(fold)
    .every((part) => part === '' || ground.includes(part));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
