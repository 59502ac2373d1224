import data from '../../../resources/claims/work-words.json' with { type: 'json' };
import { remembered } from '../../domain/remembered.ts';
import { sameForm } from '../quantities/same-noun.ts';
import { stemOf, wordKey } from '../word-key.ts';
import { isWeakDeed, tellSameDeed } from './told-otherwise.ts';
import { basesOf, mayBeFormsOf, saysKindOf } from './word-kinds.ts';

interface Row {
  claims: ReadonlySet<string>;
  facts: ReadonlySet<string>;
}

const REMEMBERED = 20_000;
/** Shorter beginnings are those of too many words; longer ones of one. */
const [LEAST_STEM, SURE_STEM] = [4, 8];
const rowOf = (claims: string, facts = claims): Row => ({
  claims: new Set(claims.split(' ')),
  facts: new Set(facts.split(' ')),
});
const ROWS = [
  ...data.same.map((row) => rowOf(row)),
  ...data.general.map((row) => {
    const [general = '', special = ''] = row.split(' | ');
    return rowOf(general, `${general} ${special}`);
  }),
  ...data.told.map((row) => {
    const [told = '', facts = ''] = row.split(' | ');
    return rowOf(told, facts);
  }),
];

/** What nouns of deeds and doers end with. */
const DERIVED = /(?:ations?|ions?|ments?|ings?|ers?|ors?|als?|ances?|y|ies|ers)$/;
const withoutEnding = (word: string): string[] => {
  const stem = word.replace(DERIVED, '');
  return stem === word || stem.length < LEAST_STEM ? [] : [stem, `${stem}e`];
};

const formsOf = remembered(REMEMBERED, (word: string): readonly string[] => [
  ...new Set([...mayBeFormsOf(word), ...basesOf(word), ...withoutEnding(word)]),
]);
const rowsOf = (side: keyof Row): ((word: string) => ReadonlySet<number>) =>
  remembered(REMEMBERED, (word: string) => {
    const forms = formsOf(word);
    return new Set(ROWS.flatMap((row, at) => (forms.some((form) => row[side].has(form)) ? [at] : [])));
  });
const claimedIn = rowsOf('claims');
const saidIn = rowsOf('facts');

const PHRASES = data.phrases.map((row) => {
  const [pattern = '', instead = ''] = row.split(/ =(?: |$)/);
  return [new RegExp(`(?<![\\p{L}\\p{M}-])(?:${pattern})(?![\\p{L}\\p{M}])`, 'giu'), instead || ' '] as const;
});

/** An English text with deeds and joins of several words told in one: "topped up" is "refilled". */
export const withoutPhrases = remembered(2000, (text: string): string =>
  PHRASES.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text),
);

/** Ends that forms of one English word may differ by. */
const ENDS =
  /^(?:|e|s|es|ed|d|ing|ings|er|ers|or|ors|ion|ions|ation|ations|ment|ments|ance|ances|ence|al|ally|ive|able|ist|ists|y|ied|ies|ier|ly|ness|ful|less|ity|ship|ships|ure|ures|age|ages|ant|ants|ic|ical|ial|ian|t|ise|ised|ises|ising|ize|ized|izes|izing|ery)$/;

/** Whether two English words are forms of one: "install" and "installation". */
function isForm(one: string, other: string): boolean {
  if (wordKey(one) === wordKey(other) || stemOf(one) === stemOf(other) || sameForm(one, other)) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  for (let stem = shared; stem >= Math.max(LEAST_STEM, shared - 1); stem -= 1)
    if (ENDS.test(one.slice(stem)) && ENDS.test(other.slice(stem))) return true;
  return shared >= SURE_STEM;
}

/** Whether a word of an English claim, in lower case, says no more than a word of its facts: a form, a synonym, or something more general. */
export function saysNoMore(claim: string, fact: string): boolean {
  if (isForm(claim, fact)) return true;
  if (!isWeakDeed(fact) && (tellSameDeed(claim, fact) || saysKindOf(claim, fact))) return true;
  const rows = saidIn(fact);
  return [...claimedIn(claim)].some((at) => rows.has(at));
}
