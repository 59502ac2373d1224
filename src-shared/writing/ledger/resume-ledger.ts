import type { Fact } from '#shared/domain/fact.ts';
import type { Ledger, LedgerSentence } from '#shared/domain/ledger.ts';
import type { Claim, ResumeDocument } from '#shared/domain/resume-document.ts';
import { sentencesOf } from '#shared/domain/sentences.ts';
import { languageOf } from '../../postings/language-of.ts';
import { claimProblems, type GateOptions } from '../claim-gate.ts';
import { languageOfFacts } from '../language/language-of-facts.ts';
import { itemOf, placesOf } from '../places/places-of.ts';
import { otherThing } from './find-ground.ts';
import { groundAt } from './ground-at.ts';

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
  const language = languageOf(lines.map(({ text }) => text).join('\n')) ?? languageOfFacts(given.facts, 'en');
  const ground = { ...given, language, translated: language !== languageOfFacts(given.facts, language) };
  const all = [...ground.facts.values()].filter(({ kind }) => !PRIVATE.has(kind));
  const headline: Claim = { text: document.headline, factIds: ['headline'], origin: 'user' };
  return [
    ...ofClaim('headline', headline, all, ground),
    ...document.summary.flatMap((claim, at) => ofClaim(`summary.${at}`, claim, all, ground)),
    ...document.sections.flatMap((section, sectionAt) =>
      section.entries.flatMap((entry, entryAt) => {
        const items = new Set(entry.factIds.flatMap((id) => itemOf(id) ?? []));
        const pool = all.filter(({ id }) => items.has(itemOf(id) ?? '') || EVERYWHERE.test(id));
        const under = items.size === 0 ? {} : { under: items };
        return entry.lines.flatMap((claim, at) =>
          ofClaim(`sections.${sectionAt}.entries.${entryAt}.lines.${at}`, claim, pool, {
            ...ground,
            ...under,
          }),
        );
      }),
    ),
  ];
}

const linesOf = ({ entries }: ResumeDocument['sections'][number]): Claim[] =>
  entries.flatMap(({ lines }) => lines);

const EVERYWHERE = /^(?:skill|language|summary|headline|said)\b/;

function ofClaim(
  place: string,
  claim: Claim,
  pool: readonly Fact[],
  ground: ResumeGround & { translated: boolean; language: string; under?: ReadonlySet<string> },
): LedgerSentence[] {
  const { facts } = ground;
  const options: GateOptions = { ...ground, words: 'open' };
  const places = placesOf(facts);
  const ofText = (text: string): ReadonlySet<string> => ground.under ?? places.namedIn(text, ground.language);
  const items = ofText(claim.text);
  const known = claim.factIds.flatMap((id) => facts.get(id) ?? []);
  const own = known.filter((fact) => items.size === 0 || places.bears(fact, items));
  // As it was taken from the profile, put together or not: it is checked whole against all of its facts.
  if (own.length > 0 && madeOf(claim.text, own))
    return [{ place, text: claim.text, factIds: own.map(({ id }) => id), problems: [] }];
  const all = [...facts.values()].filter(({ kind }) => !PRIVATE.has(kind));
  return sentencesOf(claim.text).map((text) => {
    const check = (factIds: readonly string[], under: ReadonlySet<string>, most: number): string[] => [
      ...claimProblems({ text, factIds }, { ...options, under, most }),
      ...(claim.origin === 'user' && !ground.translated
        ? otherThing(text, factIds.map((id) => facts.get(id)?.text ?? '').join('\n'))
        : []),
    ];
    const at = { places, items: ofText(text) };
    return { place, text, ...groundAt(text, { own: known, pool, all }, at, check) };
  });
}

/** Whether each part of a row ("Python, SQL") is one of its facts, or a part of one between signs, as it stands there. */
function madeOf(text: string, facts: readonly Fact[]): boolean {
  const known = new Set(facts.flatMap((fact) => [fold(fact.text), ...partsOf(fact.text)]));
  return known.has(fold(text)) || partsOf(text).every((part) => known.has(part));
}

const partsOf = (text: string): string[] =>
  text
    .split(/[,;()|\n]|: /)
    .map(fold)
    .filter((part) => part !== '');

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
