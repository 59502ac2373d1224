import words from '../../resources/postings/spoken-languages.json' with { type: 'json' };
import { fold, withoutAccents } from '../domain/fold.ts';
import { phrasePattern, phrases } from '../domain/phrases.ts';
import { LANGUAGES, spokenLanguage } from '../domain/spoken-languages.ts';

const [CUE, WELCOME, NOT, TAUGHT] = [
  words.cue,
  [...words.welcome, ...words.further],
  words.not,
  words.taught,
].map((list) => phrasePattern(list)) as [RegExp, RegExp, RegExp, RegExp];
const OF_A_NATION = new RegExp(
  `^(?:[\\s-](?:and|und|et|y|or)[\\s-]\\p{L}+)?[\\s-](?:(?!${phrases(words.behind)})\\p{L}+\\s)?${phrases(words.nation)}`,
  'u',
);
const NAMES = LANGUAGES.map(({ name }) => name.toLowerCase()).join('|');
/** "Japanese knives", "Greek food": behind the adjective of a nation a plain word that says nothing of a language. */
const OF_A_THING = new RegExp(`^(?!(?:\\s|-)${phrases(words.behind)})[\\s-]\\p{Ll}[\\p{L}'’]*`, 'u');
/** "Polish every frame": at a start, a verb with what it is done to. */
const POLISHES =
  /^Polish (?:an?(?! (?:plus|must|bonus))|the|up|every|each|all|some|our|your|their|its|his|her|it|them|by|with)(?!\p{L})/u;
const ADJECTIVE = /(?:ish|ian|ese|nch|tch|rman|rean|abic|Thai|Greek|Czech)$/;
/** "Italienischer Espresso", but "englischer Sprache". */
const INFLECTED = new RegExp(
  `^(?:\\p{L}+isch(?:e[nrsm]?)|(?:duit|fran|engel|spaan|italiaan|nederland|pool|portuge|zweed|deen|noor|turk|japan|chine|griek)se)\\s(?!${phrases(words.adjective)})\\p{L}`,
  'u',
);
const NATION_BEFORE = new RegExp(`${phrases(words.nationBefore)}\\s$`, 'u');
/** "You teach Greek philosophy". */
const TEACHES = new RegExp(`(?<!\\p{L})teach(?:es)?\\s(?:\\p{L}+\\s){0,2}(?:${NAMES})(?!\\p{L})`, 'gu');
/** "Speaking Danish helps". */
const HELPS = new RegExp(`(?<!\\p{L})(?:${NAMES})(?:\\sskills?)?\\s${phrases(words.helps)}`, 'u');
/** "…, but is not a must": it speaks of what stands before. */
const IS_NO_MUST =
  /^(?:(?:it|this|that|das|ce|c|dat|det) )?(?:is|isn|are|'s|ist|est|es|e|jest|ar|er)(?:n't|'t)? (?:not|no|nicht|kein|pas|geen|niet|non|nao|nie|inte|ikke)(?!\p{L})/u;
/** "Other languages, such as Welsh, are welcome". */
const EXAMPLES =
  /,\s(?=(?:such as|like|for example|e\.g\.|z\. ?b\.|wie|comme|como|zoals|come)\s)([^,;.]+)(?:,|(?=[;.]|$))/giu;
/** "Good English" and "Welsh is essential" speak of knowing it with no other word. */
const QUALIFIED = new RegExp(
  `${phrases(words.quality)}\\s(?:${NAMES})(?!\\p{L})|(?<!\\p{L})(?:${NAMES})(?:\\s\\([^()]*\\))?\\s${phrases(words.demanded)}`,
  'u',
);
const ONLY_WELCOME = new RegExp(phrases([...words.welcome, ...words.not]), 'gu');
/** "Matric; Afrikaans and English; valid licence", "Nederlands of Duits": a clause of nothing but several names. */
function isList(clause: string): boolean {
  const names = clause.split(BETWEEN_NAMES).filter((name) => name.trim() !== '');
  return names.length > 1 && names.every((name) => spokenLanguage(name) !== null);
}
const BETWEEN_NAMES =
  /\s*[,/&]\s*|\s(?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub|a|nebo|och|eller|og|ja|tai)\s/u;
/** Where a clause ends that stands for itself: "Fluent English; Spanish is a plus". */
const CLAUSES =
  /[;()]|\.\s|,\s(?=(?:but|and ideally|idealerweise|idealement|gerne|while)\s)|\s(?:but|aber|mais|pero|maar|mas|ma|ale|men|while|wahrend)\s/;
const COMMA = /,\s/;
/** "English B2 and Welsh a plus": a level asked for ends what it belongs to. */
const BEHIND_LEVEL =
  /(?<=(?<!\p{L})[abcABC][12](?:[\s/-](?:level|niveau))?)\s(?:and|und|et|y|e|en|i|och|og|a)\s/u;
/** "No Danish required". */
const NO_NEED = /(?:^|\s)no (?:\p{L}+ ){1,4}(?:is |are )?(?:required|needed|necessary|expected)/u;

/**
 * Human languages that a sentence of a posting demands, in English names. What is only welcome or not needed is left out, and
 * so are nations, cuisines, subjects that are taught, and words that only look like a language.
 */
export function languagesIn(sentence: string): string[] {
  // "Finnish (nice to have)": such brackets speak of the name before them.
  const plain = withoutAccents(sentence.replace(POLISHES, '')).replace(
    /\s*\(([^()]*)\)/g,
    (all, inner: string) =>
      /\p{L}/u.test(inner.toLowerCase().replace(ONLY_WELCOME, '')) ? all : ` ${inner}`,
  );
  const lower = plain.toLowerCase();
  const listed = plain.split(CLAUSES).filter((clause) => isList(clause.trim().replace(/\.$/, '')));
  if (TAUGHT.test(lower)) return [];
  if (!(CUE.test(lower) || QUALIFIED.test(lower))) return listed.flatMap(namesIn);
  const found = new Set<string>();
  const clauses = plain.replace(EXAMPLES, ' $1').split(CLAUSES);
  for (const [at, clause] of clauses.entries()) {
    if (IS_NO_MUST.test(fold(clauses[at + 1] ?? '').trim())) continue;
    for (const part of partsOf(clause)) for (const name of namesIn(part)) found.add(name);
  }
  return [...found];
}

/** A welcome or needless language takes only its own part of a list with it. */
function partsOf(clause: string): string[] {
  const isLess = (text: string): boolean =>
    [WELCOME, NOT, NO_NEED, HELPS].some((pattern) => pattern.test(fold(text)));
  if (!isLess(clause)) return [clause];
  const parts = clause.split(COMMA).flatMap((part) => part.split(BEHIND_LEVEL));
  // "English; Galician, a plus": what is said apart belongs to the name before it.
  const saysAlone = (part: string | undefined): boolean =>
    part !== undefined && isLess(part) && !/\p{L}{3}/u.test(fold(part).replace(ONLY_WELCOME, ''));
  return parts.filter((part, at) => !isLess(part) && !(at === parts.length - 2 && saysAlone(parts[at + 1])));
}

function namesIn(text: string): string[] {
  const taught = text.toLowerCase().replace(TEACHES, (all) => '_'.repeat(all.length));
  const found = LANGUAGES.flatMap(({ name, english, others }) => {
    const own = english.exec(text);
    const match = own ?? others?.exec(taught);
    if (match === null || match === undefined || taught[match.index] === '_') return [];
    const end = match.index + match[0].length;
    const behind = text.slice(end);
    if (own !== null && ADJECTIVE.test(name) && OF_A_THING.test(behind)) return [];
    return isOfANation(taught, match.index, end) ? [] : [{ name, start: match.index, end }];
  });
  // "German" within "Swiss German".
  return found
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start,
        ),
    )
    .map(({ name }) => name);
}

/** Whether what is called like a language is a nation's: "Danish company", "droit allemand", "italienische Weine". */
function isOfANation(lower: string, start: number, end: number): boolean {
  return (
    OF_A_NATION.test(lower.slice(end)) ||
    INFLECTED.test(lower.slice(start)) ||
    NATION_BEFORE.test(lower.slice(0, start))
  );
}
