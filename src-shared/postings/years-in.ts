import numbers from '../../resources/postings/number-words.json' with { type: 'json' };
import words from '../../resources/postings/years-words.json' with { type: 'json' };
import { fold } from '../domain/fold.ts';
import { phrases } from '../domain/phrases.ts';

/** The years of experience that a sentence asks for. */
export interface YearsAsked {
  /** The least that would do; parts of a year as a fraction. */
  years: number;
  /** They are welcome, not required. */
  welcome: boolean;
}

const VALUES = new Map(
  Object.entries(numbers.words).flatMap(([value, list]) =>
    list.map((word) => [word, Number(value)] as const),
  ),
);
const NUMBER = `\\d{1,2}(?:[.,]5)?|${[...VALUES.keys()].sort((a, b) => b.length - a.length).join('|')}`;
const PLUS = `(?:\\s*(?:\\+|${phrases(words.plus)}))?`;
/** "5 ans et plus dans la vente" */
const OR_MORE = new RegExp(`^\\s${phrases(words.plus)}(?=\\s)`, 'u');
const HOW_MANY = `(?<![\\p{Script=Latin}\\d.,/$€£-])(?!en az )(?<least>${NUMBER})${PLUS}(?:\\s*(?:[-–—~]|/(?=[3-9])|${phrases(words.between)})\\s*(?:(?:i|gli|les|los|as|os)\\s)?(?<most>${NUMBER})${PLUS})?`;
const YEARS = new RegExp(
  `${HOW_MANY}[\\s-]*(?:(?:full|solid|volle[n]?|consecutive|combined|professional|relevant|good|continuous)[\\s-]+)?(?:(?<months>${bare(words.months)})|(?:${bare(words.years)}))(?![\\p{Script=Latin}])`,
  'gu',
);
/** "… or 5 with a master's degree" does without the word for years. */
const FEWER = new RegExp(
  `(?:,|\\s)\\s*(?:or|oder|ou|o|of|lub|nebo|eller)\\s+(${NUMBER})\\s+(?:with|mit|avec|con|met|com)\\s[^;.]*?${phrases(words.degree)}`,
  'u',
);
/** "4y+ experience". */
const LETTER = /(?<![\d.,])(\d{1,2}\+?)\s?ye?(?=\+|\s(?:of\s)?exp)/gu;
/** "4 years of university teaching" are no years at a university. */
const TAUGHT_AT = /of (?:university|college|school) (?=teaching|lecturing|research)/gu;
/** "Bac +5" counts the years of a school, not of work. */
const STUDIES = /\bbac\s?\+\s?\d(?:\s?(?:\/|a|ou|-)\s?\+?\s?\d)?/g;
/** "NVQ Level 3 or 2 years": the number of a level is no lower bound. */
const GRADES = new RegExp(
  `(${phrases(words.grades)})\\s\\d{1,2}(?!\\d|[\\s-]*${phrases(words.years)})`,
  'gu',
);
/** "Almeno un biennio", "a decade": a number and its years in one word. */
const SPELLED = Object.entries(words.spelled)
  .map(([count, list]) => ({ count, words: new RegExp(phrases(list), 'gu') }))
  // "Half a year" holds "a year".
  .toSorted((one, other) => Number(one.count) - Number(other.count));
const OR = /(?:^|[\s,(])(?:or|oder|ou|o|of|lub|nebo|eller)\s/u;
const at = (list: readonly string[], before = '', after = ''): RegExp =>
  new RegExp(`${before}${phrases(list)}${after}`, 'u');
const [ASKS, OTHER, WELCOME, REQUIRED, DEGREE] = [
  words.asks,
  words.other,
  words.welcome,
  words.required,
  words.degree,
].map((list) => at(list)) as [RegExp, RegExp, RegExp, RegExp, RegExp];
const NOT_NEEDED = at(words.notNeeded);
const WELCOME_LAST = at(words.welcome, '', '\\.?\\s*$');
/** "Cooking: 1 year (preferred)": the bracket speaks of what it stands behind. */
const ONLY_WELCOME = at(words.welcome, '^\\s*', '\\s*$');
const [UP_TO, PAST] = [
  at(words.upTo, '(?<!\\b(?:not|no|nicht|pas|niet|non|nie|ne)\\s)', '\\s*$'),
  at(words.past, '', '\\s*(?:of\\s)?$'),
];
const DOING = at(words.doing, "^[\\s']*");
const DURATION = at(
  words.duration,
  '^[\\s-]*(?:(?!in\\s|as\\s|with\\s)[\\p{L}-]+\\s)?',
  '(?!-|\\s(?:qualif|regist|gradua|certif|licens))',
);
const COMPANY = at(words.company);
const COMPANY_LAST = new RegExp(`^[^.;]{0,60},\\s*${phrases(words.company)}`, 'u');
const WITH = at(words.with, '^\\s*', '(?:\\s\\p{L}+){0,2}\\s*$');
const US = at(words.us);
const PERSON = at(words.person);
/** "2 years required, 5 preferred". */
const SAID_SO =
  /^\s*(?:(?:is|are) (?:the|an?) (?:absolute |bare |strict )?(?:minimum|must)|required|preferred|minimum|min(?=\.|$)|desired)\b/;
/** "You have cut hair for at least two years". */
const HAVE_DONE =
  /\byou(?:'ve| have) (?!lived|been resident|held|had)[^.;]{3,50} for (?:at least|over|more than|a minimum of)?\s*$/;
/** "Six months of picking", "eighteen months in a busy salon". */
const MONTHS_OF =
  /^\s*(?:of (?:[\p{L}-]+ ){0,2}(?:work|(?!training|learning|funding|coaching|mentoring|housing|parking|banking)[\p{L}-]+ing)(?!\p{L})|in an? |as an? |working )/u;
/** "12+ months driving a lorry". */
const MONTHS_DOING =
  /^\s*(?!training|learning|funding|coaching|mentoring|housing|parking|banking|rolling|remaining|starting|running|beginning|including|following|outstanding)[\p{L}-]+ing(?!\p{L})|^\s*in (?:an? )?(?:\p{L}+ )?(?:care|sales|retail|hospitality|kitchens?|nursing|construction|logistics|customer service)(?!\p{L})/u;
const LEAST = at(words.least, '', '\\s*(?:of\\s)?$');
/** "Must have: 4+ years commercial". */
const MUST_HAVE = at(words.mustHave);
/** "You do not need 5 years". */
const NO_NEED = at(words.noNeed, '', '[^,;]*$');
/** "6 years desirable but 3 is required" does without the word for years. */
const ALONE = new RegExp(
  `(?:,|;|\\s)\\s*(?:but|and|aber|mais|pero)?\\s*(?<![\\d.,])(${NUMBER})\\s(?:(?:is|are|ist|sind|est|es)\\s)?(?:required|essential|mandatory|needed|necessary|enough|erforderlich|zwingend|exige|requis|imprescindible)(?!\\p{L})`,
  'u',
);
/** "With 25 years of experience, Acme leads …": a name and what it is or does. */
const NAME_IS =
  /^[^.;,]{0,60},\s(?!you|your|the ideal|an? )(?:[\p{L}\d&.'’-]+\s){1,4}(?:is|are|has|have|offers?|leads?|makes?|serves?|builds?|runs?|ist|hat|est|heeft|ha)\s/u;
const MOST = 25;

/** Reads one sentence of a posting, in any of ten languages and some more; null where it asks for no years. */
export function yearsIn(sentence: string): YearsAsked | null {
  const text = withoutBrackets(
    inFigures(
      fold(sentence)
        .replace(/(\d)\s?(yrs?|years?)\s?\+/g, '$1+ $2')
        .replace(LETTER, '$1 years')
        .replace(TAUGHT_AT, 'of '),
    )
      .replace(STUDIES, ' ')
      .replace(GRADES, '$1'),
  );
  const parts = text
    .split(/;|\s(?:but|while|aber|mais|pero|maar)\s/)
    .flatMap(clausesWithYears)
    .map((part) => ({ part, years: yearsOfPart(part), welcome: isWelcome(part) }));
  const asked = parts.filter(({ years }) => years.length > 0);
  const required = asked.filter(({ welcome }) => !welcome);
  const chosen = (required.length > 0 ? required : asked).flatMap(({ years }) => years);
  if (chosen.length === 0) return null;
  const alone = required.length === 0 ? ALONE.exec(text)?.[1] : undefined;
  if (alone !== undefined) return { years: numberOf(alone), welcome: false };
  const fewer = FEWER.exec(text)?.[1];
  const all = fewer === undefined ? chosen : [...chosen, numberOf(fewer)];
  const alternatives = fewer !== undefined || (OR.test(text) && DEGREE.test(text));
  return { years: alternatives ? Math.min(...all) : Math.max(...all), welcome: required.length === 0 };
}

function inFigures(text: string): string {
  return SPELLED.reduce(
    (said, { count, words: list }) =>
      said.replace(list, (word) => `${count} years${ASKS.test(word) ? ' experience' : ''}`),
    text,
  );
}

/** Whether years are only welcome; in "2 years in accounting, CPA track welcome" and "…, ideally in retail" something else is. */
function isWelcome(part: string): boolean {
  if (NOT_NEEDED.test(part)) return true;
  // "At least 2 years of flying preferred."
  if (part.split(/,\s/).some((clause) => clause.search(YEARS) >= 0 && WELCOME_LAST.test(clause))) return true;
  if (REQUIRED.test(part)) return false;
  const clauses = part.split(/,\s/);
  const named = clauses.findIndex((clause) => clause.search(YEARS) >= 0);
  return clauses.some(
    (clause, at) => WELCOME.test(clause) && (at <= named || named < 0 || !ASIDE.test(clause)),
  );
}
const ASIDE = new RegExp(
  `^${phrases(words.welcome)}\\s(?:in|im|within|as|at|with|from|dans|en|em|w|inom|als|als|bei)\\s|^(?!which|that|this|but|was|ce|lo|wat|co|is|are|would|ist|sind)(?:[\\p{L}/-]+\\s(?::\\s)?){1,3}${phrases(words.welcome)}\\.?\\s*$|^${phrases(words.welcome)}\\s(?!more|mehr|plus|mas|piu|meer)(?:[\\p{L}/-]+\\s?){1,2}$|^\\d{1,2}\\+?\\s(?:years\\s)?${phrases(words.welcome)}\\.?\\s*$`,
  'u',
);

/** "1 year required, 2 years preferred": clauses that each name years. */
function clausesWithYears(part: string): string[] {
  const clauses = part.split(/,\s/);
  const naming = clauses.filter((clause) => clause.search(YEARS) >= 0);
  if (naming.length <= 1 || !naming.some((clause) => WELCOME.test(clause))) return [part];
  // "Minimum 1 year, preferably 3 years, of experience": what the years are of stands behind them all.
  const of = clauses.at(-1) ?? '';
  return naming.includes(of) || !ASKS.test(of)
    ? clauses
    : clauses.slice(0, -1).map((clause) => (ASKS.test(clause) ? clause : `${clause} ${of}`));
}

/** "Five (5) years" says it twice; "(6 preferred)" is a part of its own; other brackets only set off. */
function withoutBrackets(text: string): string {
  const aside: string[] = [];
  const rest = text.replace(/\(([^()]*)\)/g, (_, inner: string) => {
    if (!Number.isNaN(numberOf(inner.trim()))) return '';
    if (!WELCOME.test(inner) || ONLY_WELCOME.test(inner)) return ` ${inner} `;
    aside.push(inner);
    return ' ';
  });
  return [rest, ...aside].join(';');
}

function yearsOfPart(part: string): number[] {
  return [...part.matchAll(YEARS)].flatMap((match) => {
    const before = part.slice(0, match.index);
    const after = part.slice(match.index + match[0].length).replace(OR_MORE, '');
    const years = numberOf(match.groups?.['least'] ?? '');
    const months = match.groups?.['months'] !== undefined;
    if (years > (months ? 120 : MOST) || !isAsked(before, after, match[0], months)) return [];
    return UP_TO.test(before) ? [] : [months ? years / 12 : years];
  });
}

/** "4+ years", "at least five years". */
const isLeast = (number: string, before: string): boolean => number.includes('+') || LEAST.test(before);

function isAsked(before: string, after: string, number: string, months: boolean): boolean {
  const last = before.slice(-50);
  const asks =
    ASKS.test(after.slice(0, 70)) ||
    ASKS.test(last) ||
    ASKS.test(number) ||
    (!months && SAID_SO.test(after)) ||
    HAVE_DONE.test(before) ||
    (isLeast(number, before) && MUST_HAVE.test(before));
  const doing = months && isLeast(number, before) && MONTHS_DOING.test(after);
  if (!asks && !doing && !(months ? MONTHS_OF : DOING).test(after)) return false;
  if (PAST.test(before) || OTHER.test(`${before.slice(-22)} | ${after.slice(0, 14)}`)) return false;
  if (DURATION.test(after) && !ASKS.test(after.slice(0, 18))) return false;
  const company = COMPANY.exec(before);
  if (company !== null && !PERSON.test(before.slice(company.index + company[0].length))) return false;
  if (WITH.test(before) && (US.test(after) || (NAME_IS.test(after) && !PERSON.test(after)))) return false;
  if (NO_NEED.test(before)) return false;
  return !COMPANY_LAST.test(after) || PERSON.test(before);
}

function numberOf(written: string): number {
  return VALUES.get(written) ?? Number(written.replace(',', '.'));
}

/** The words with no borders of their own: "dreijährige", "5yrs". */
function bare(list: readonly string[]): string {
  return list
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll("'", "['’]?"))
    .join('|');
}
