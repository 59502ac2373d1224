import type { Ledger, LedgerSentence } from '#shared/domain/ledger.ts';
import type { LetterDocument } from '#shared/domain/letter.ts';
import { type Claim, POSTING_FACT } from '#shared/domain/resume-document.ts';
import { sentencesOf } from '#shared/domain/sentences.ts';
import { languageOfText } from '../language/language-of-text.ts';
import { type LetterGround, sentenceProblems, speaksOfUser } from '../letter-sentence.ts';
import { findGround, languageOfFacts, otherThing } from './find-ground.ts';

/** Each sentence of a letter with the facts that it rests on; one that only speaks of the company or says a wish needs none. */
export function letterLedger(
  document: LetterDocument,
  given: Omit<LetterGround, 'language' | 'translated'>,
): Ledger {
  const text = document.paragraphs.map((paragraph) => paragraph.text).join('\n');
  const language = languageOfText(text) ?? 'en';
  const translated = language !== languageOfFacts(given.facts, language);
  const ground: LetterGround = { ...given, language, translated };
  const ends = (['salutation', 'closing', 'signature'] as const)
    .map((place) => ({ place, claim: { text: document[place], factIds: [], origin: 'user' as const } }))
    .filter(({ claim }) => saysMore(claim.text));
  const paragraphs = document.paragraphs.map((claim, at) => ({ place: `paragraphs.${at}`, claim }));
  return [...paragraphs, ...ends].flatMap(({ place, claim }) =>
    sentencesOf(claim.text).map((sentence) => ({ place, ...ofSentence(sentence, claim, ground) })),
  );
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
  const own = claim.factIds.flatMap((id) => facts.get(id) ?? []);
  const check = (factIds: readonly string[]): string[] => [
    ...sentenceProblems({ text: said, factIds }, ground),
    ...(claim.origin === 'user' && !ground.translated
      ? otherThing(
          said,
          [...factIds.map((id) => facts.get(id)?.text ?? ''), job.title, job.company].join('\n'),
        )
      : []),
  ];
  return { text, ...findGround(said, { own, pool: [...facts.values()] }, check) };
}

/** What a sentence quotes of the posting is the posting's. */
function withoutQuotes(text: string, posting: string): string {
  return text.replace(
    /["\u201c\u201e\u00ab]([^"\u201c\u201d\u00bb]{8,})["\u201d\u201c\u00bb]/gu,
    (whole, quoted: string) => (posting.includes(quoted.trim().replace(/[.,]$/, '')) ? ' ' : whole),
  );
}
