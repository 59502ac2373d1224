import type { Ledger, LedgerSentence } from '#shared/domain/ledger.ts';
import type { LetterDocument } from '#shared/domain/letter.ts';
import { type Claim, POSTING_FACT } from '#shared/domain/resume-document.ts';
import { sentencesOf } from '#shared/domain/sentences.ts';
import { languageOfFacts } from '../language/language-of-facts.ts';
import { languageOfText } from '../language/language-of-text.ts';
import { type LetterGround, sentenceProblems, speaksOfUser } from '../letter-sentence.ts';
import { meansSamePlace, placesOf } from '../places/places-of.ts';
import { otherThing } from './find-ground.ts';
import { groundAt } from './ground-at.ts';

/** Each sentence of a letter with the facts that it rests on; one that only speaks of the company or says a wish needs none. */
export function letterLedger(
  document: LetterDocument,
  given: Omit<LetterGround, 'language' | 'translated'>,
): Ledger {
  const text = document.paragraphs.map((paragraph) => paragraph.text).join('\n');
  const language = languageOfText(text) ?? languageOfFacts(given.facts, 'en');
  const translated = language !== languageOfFacts(given.facts, language);
  const ground: LetterGround = { ...given, language, translated };
  const ends = (['salutation', 'closing', 'signature'] as const)
    .map((place) => ({ place, claim: { text: document[place], factIds: [], origin: 'user' as const } }))
    .filter(({ claim }) => saysMore(claim.text));
  const paragraphs = document.paragraphs.map((claim, at) => ({ place: `paragraphs.${at}`, claim }));
  return [...paragraphs, ...ends].flatMap(({ place, claim }) =>
    withPlaces(sentencesOf(claim.text), ground).map(({ text, under }) => ({
      place,
      ...ofSentence(text, claim, { ...ground, ...(under && { under }) }),
    })),
  );
}

/** The sentences of a paragraph; one that says "there" is of the place that was named before it. */
function withPlaces(
  sentences: readonly string[],
  { facts, language = 'en' }: LetterGround,
): { text: string; under?: ReadonlySet<string> }[] {
  const places = placesOf(facts);
  let last: ReadonlySet<string> = new Set();
  return sentences.map((text) => {
    const named = places.namedIn(text, language);
    if (named.size > 0) last = named;
    return named.size === 0 && last.size > 0 && meansSamePlace(text, language)
      ? { text, under: last }
      : { text };
  });
}

/** A greeting and a name are short and hold no number; anything else there is a sentence like others. */
function saysMore(text: string): boolean {
  return /\p{N}/u.test(text) || text.split(/\s+/).length > 8;
}

function ofSentence(text: string, claim: Claim, ground: LetterGround): Omit<LedgerSentence, 'place'> {
  const { facts, job, language } = ground;
  const said = withoutQuotes(text, job.description);
  if (sentenceProblems({ text: said, factIds: [] }, ground).length === 0)
    return { text, factIds: speaksOfUser(said, language) ? [] : [POSTING_FACT], problems: [] };
  const places = placesOf(facts);
  const items = ground.under ?? places.namedIn(text, language);
  const own = claim.factIds.flatMap((id) => facts.get(id) ?? []);
  const check = (factIds: readonly string[], under: ReadonlySet<string>, most: number): string[] => [
    ...sentenceProblems({ text: said, factIds }, { ...ground, under, most }),
    ...(claim.origin === 'user' && !ground.translated
      ? otherThing(
          said,
          [...factIds.map((id) => facts.get(id)?.text ?? ''), job.title, job.company].join('\n'),
          [...under].map((item) => facts.get(item)?.place ?? '').join('\n'),
        )
      : []),
  ];
  const pool = [...facts.values()];
  return { text, ...groundAt(said, { own, pool, all: pool }, { places, items }, check) };
}

/** What a sentence quotes of the posting is the posting's. */
function withoutQuotes(text: string, posting: string): string {
  return text.replace(
    /["\u201c\u201e\u00ab]([^"\u201c\u201d\u00bb]{8,})["\u201d\u201c\u00bb]/gu,
    (whole, quoted: string) => (posting.includes(quoted.trim().replace(/[.,]$/, '')) ? ' ' : whole),
  );
}
