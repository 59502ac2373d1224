import words from '../../resources/postings/spoken-languages.json' with { type: 'json' };
import { fold, withoutAccents } from '../domain/fold.ts';
import { phrasePattern, phrases } from '../domain/phrases.ts';
import { LANGUAGES } from '../domain/spoken-languages.ts';

const [CUE, WELCOME, NOT, TAUGHT] = [
  words.cue,
  [...words.welcome, ...words.further],
  words.not,
  words.taught,
].map((list) => phrasePattern(list)) as [RegExp, RegExp, RegExp, RegExp];
const OF_A_NATION = new RegExp(
  `^(?:[\\s-](?:and|und|et|y|or)[\\s-]\\p{L}+)?[\\s-](?:\\p{L}+\\s)?${phrases(words.nation)}`,
  'u',
);
const NAMES = LANGUAGES.map(({ name }) => name.toLowerCase()).join('|');
/** "Good English" and "Welsh is essential" speak of knowing it with no other word. */
const QUALIFIED = new RegExp(
  `${phrases(words.quality)}\\s(?:${NAMES})(?!\\p{L})|(?<!\\p{L})(?:${NAMES})(?:\\s\\([^()]*\\))?\\s${phrases(words.demanded)}`,
  'u',
);
const ONLY_WELCOME = new RegExp(phrases([...words.welcome, ...words.not]), 'gu');
/** Where a clause ends that stands for itself: "Fluent English; Spanish is a plus". */
const CLAUSES =
  /[;()]|\.\s|,\s(?=(?:but|and ideally|idealerweise|idealement|gerne|while)\s)|\s(?:but|aber|mais|pero|maar|mas|ma|ale|men|while|wahrend)\s/;
const COMMA = /,\s/;
/** "English B2 and Welsh a plus": a level asked for ends what it belongs to. */
const BEHIND_LEVEL =
  /(?<=(?<!\p{L})[abcABC][12](?:[\s/-](?:level|niveau))?)\s(?:and|und|et|y|e|en|i|och|og|a)\s/u;
/** "No Danish required". */
const NO_NEED = /(?:^|\s)no (?:\p{L}+ ){1,2}(?:is )?(?:required|needed|necessary|expected)/u;

/**
 * Human languages that a sentence of a posting demands, in English names. What is only welcome or not needed is left out, and
 * so are nations, cuisines, subjects that are taught, and words that only look like a language.
 */
export function languagesIn(sentence: string): string[] {
  // "Finnish (nice to have)": such brackets speak of the name before them.
  const plain = withoutAccents(sentence).replace(/\s*\(([^()]*)\)/g, (all, inner: string) =>
    /\p{L}/u.test(inner.toLowerCase().replace(ONLY_WELCOME, '')) ? all : ` ${inner}`,
  );
  const lower = plain.toLowerCase();
  if (!(CUE.test(lower) || QUALIFIED.test(lower)) || TAUGHT.test(lower)) return [];
  const found = new Set<string>();
  for (const clause of plain.split(CLAUSES))
    for (const part of partsOf(clause)) for (const name of namesIn(part)) found.add(name);
  return [...found];
}

/** A welcome or needless language takes only its own part of a list with it. */
function partsOf(clause: string): string[] {
  const isLess = (text: string): boolean =>
    WELCOME.test(fold(text)) || NOT.test(fold(text)) || NO_NEED.test(fold(text));
  if (!isLess(clause)) return [clause];
  const parts = clause.split(COMMA).flatMap((part) => part.split(BEHIND_LEVEL));
  // "English; Galician, a plus": what is said apart belongs to the name before it.
  const saysAlone = (part: string | undefined): boolean =>
    part !== undefined && isLess(part) && !/\p{L}{3}/u.test(fold(part).replace(ONLY_WELCOME, ''));
  return parts.filter((part, at) => !isLess(part) && !(at === parts.length - 2 && saysAlone(parts[at + 1])));
}

function namesIn(text: string): string[] {
  const lower = text.toLowerCase();
  return LANGUAGES.filter(({ english, others }) => {
    const match = english.exec(text) ?? others?.exec(lower);
    return (
      match !== null && match !== undefined && !OF_A_NATION.test(lower.slice(match.index + match[0].length))
    );
  }).map(({ name }) => name);
}
