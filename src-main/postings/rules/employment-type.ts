import { fold } from '#shared/domain/fold.ts';
import { phrasePattern, phrases } from '#shared/domain/phrases.ts';
import { sentencesOf } from '#shared/domain/sentences.ts';
import words from '../../../resources/postings/employment-types.json' with { type: 'json' };
import { typeByHours } from './working-hours.ts';

type Type = keyof typeof words.types;

/** From the narrowest to the widest; the first of those that a posting states is its type. */
const TYPES = Object.entries(words.types).map(([type, { words: some, sure }]) => ({
  type: type as Type,
  any: phrasePattern([...some, ...sure]),
  sure: sure.length === 0 ? null : phrasePattern(sure),
}));
const ANY = new RegExp(
  phrases(Object.values(words.types).flatMap(({ words: some, sure }) => [...some, ...sure])),
  'gu',
);
const PERMANENT = new RegExp(phrases(words.permanent), 'gu');
const JOB = phrasePattern(words.job);
const ABOUT = phrasePattern(words.others);
const LABEL = new RegExp(`^[\\s*#>-]*(?:${phrases(words.labels)})\\s*[:|]\\s*`, 'u');
const DEALS_WITH = new RegExp(`^[\\s/-]*(?:[\\p{L}-]+\\s+){0,2}${phrases(words.dealsWith)}`, 'u');
const LEARNERS = Object.entries(words.titles).map(([type, { begin, end }]) => ({
  type: type as Type,
  begin: new RegExp(`^\\s*${phrases(begin)}`, 'u'),
  end: new RegExp(`${phrases(end)}\\s*$`, 'u'),
}));
/** "Nurse in Teilzeit": the title tells which of two hours that the text names are the job's. */
const IN_TITLE = phrasePattern(words.types['part-time'].words);
const SEGMENTS = /[()|:;,]|\s[-–—]\s/;
const UNKNOWN = /^(other|unspecified|not specified|any|n\/a)$/;
/** A board's own endings, as in `OTHER_FT`. */
const ENDINGS = [
  [/_pt$/, 'part-time'],
  [/_ft$/, 'full-time'],
] as const;
const LOOSE = phrasePattern(words.loose);
/** "We host temporary exhibitions": of things, and not of the job. */
const OF_THINGS =
  /(?:temporary|seasonal|contract|casual) (?!hours|shifts|jobs|roles|posts|positions|weeks|months|days|years|vacancies)\p{L}{3,}s(?!\p{L})/u;
const MEASURE = new RegExp(phrases(words.measure), 'gu');
/** "Key Stage 2", "early-stage". */
const SENSES = new RegExp(phrases(words.senses), 'gu');
/** "185-day contract": how many days of a year are worked. */
const OF_DAYS = /\d{2,3}[\s-]days?\s(?:contract|calendar|year)/g;
/** "Praktikum für sechs Monate": how long it is for. */
const LASTING = new RegExp(
  `(?:${phrases(words.lasting.before)}\\s+)?[\\p{L}\\d-]+\\s+${phrases(words.lasting.units)}`,
  'gu',
);
const LEARNING: ReadonlySet<Type> = new Set(['internship', 'apprenticeship']);
/** "Is seeking a part-time": what is of that type is whom they seek. */
const SOUGHT = new RegExp(`${phrases(words.sought)}\\s(?:\\p{L}{1,5}\\s)?$`, 'u');
const JOINED = /^\s(?:and|und|et|e|ed|y|en|i|och|og)\s.*$/u;
/** More words than these beside a type, and the clause speaks of something else. */
const FEW = 3;

/** A board's or schema.org's term in the words of `Job.employmentType`; other terms are kept as they are. */
export function employmentTypeOf(term: string | null | undefined): string | undefined {
  const text = term?.trim() ?? '';
  const plain = fold(text)
    .replaceAll('_', ' ')
    .replace(/\btemporary\b.*\bcontract\w*|contract temp/, 'contract');
  if (text === '' || UNKNOWN.test(plain)) return undefined;
  const ending = ENDINGS.find(([pattern]) => pattern.test(text.toLowerCase()));
  if (ending !== undefined) return ending[1];
  const joined = plain.replace(/\b(full|part) ?time\b/g, '$1 time').replace(/\bcontractors?\b/, 'contract');
  return typeOf(typesIn(joined)) ?? (joined.search(PERMANENT) >= 0 ? 'full-time' : text);
}

const ALONE = Object.entries(words.alone).map(([type, list]) => ({
  type: type as Type,
  first: new RegExp(`^${phrases(list)}(?![\\s-]?\\p{L})`, 'u'),
}));

/** "Úvazek: plný", "Jornada: parcial - tarde": the type that the value of a label begins with. */
export function typeOfLabel(value: string): Type | undefined {
  if (/^100\s?%|^1(?:[.,]0+)?\s*(?:$|[(;,])/.test(value.trim())) return 'full-time';
  // "0,5 úvazku"
  if (/^0[.,][1-8]\d?\s*(?:$|[(;,]|\p{L})/u.test(value.trim())) return 'part-time';
  return ALONE.find(({ first }) => first.test(fold(value.trim())))?.type;
}

/** The type that a title or a text states in so many words; undefined where it doesn't. */
export function employmentTypeIn(title: string, text: string): string | undefined {
  const segments = fold(title).split(SEGMENTS);
  const learner = LEARNERS.find(({ begin, end }) =>
    segments.some(
      (part) => end.test(part) || (begin.test(part) && !DEALS_WITH.test(part.replace(begin, ''))),
    ),
  );
  if (learner !== undefined) return learner.type;
  const stated = new Set(sentencesOf(text).flatMap(statedIn));
  const own = segments.filter((part) => IN_TITLE.test(part)).flatMap((part) => [...typesIn(part)]);
  if (
    own.length > 0 &&
    own.every((type) => type === own[0]) &&
    stated.has('part-time') &&
    stated.size === 2 &&
    stated.has('full-time')
  )
    return own[0];
  return typeOf(stated) ?? typeOf(new Set(segments.flatMap(typesOfSegment))) ?? typeByHours(title, text);
}

/** "Clerk, part-time" for a year: where the title names the hours, these are the type, and not for how long it is. */
export function typeWithTitle(type: string | undefined, title: string): string | undefined {
  const own = new Set(
    fold(title)
      .split(SEGMENTS)
      .filter((part) => IN_TITLE.test(part) && !DEALS_WITH.test(part.replace(IN_TITLE, '')))
      .flatMap((part) => [...typesIn(part)]),
  );
  return type === 'temporary' && own.size === 1 && own.has('part-time') ? 'part-time' : type;
}

/** "Temporary Clerk" and "Writer (contract)", but no "Seasonal Campaign Manager". */
function typesOfSegment(segment: string): Type[] {
  const match = [...segment.matchAll(ANY)][0];
  if (match === undefined) return [];
  const rest = segment.slice(match.index + match[0].length);
  const isWhole = segment.trim() === match[0];
  const leads = segment.slice(0, match.index).trim() === '' && !DEALS_WITH.test(rest);
  return isWhole ||
    (leads && !/^(contract|bank|relief|stage|placement|intern|internship|kontrakt)/.test(match[0]))
    ? [...typesIn(match[0])]
    : [];
}

function statedIn(sentence: string): Type[] {
  const plain = fold(sentence).replace(MEASURE, ' ');
  const label = LABEL.exec(plain);
  const isLabelled = label !== null;
  const said = isLabelled ? plain.slice(label[0].length) : plain;
  const alone = isLabelled ? typeOfLabel(said) : undefined;
  if (alone !== undefined) return [alone];
  return said.split(/[,;|·•()]|\s[-–—]\s|:\s/).flatMap((clause) => {
    const sure = TYPES.filter((type) => type.sure?.test(clause.replace(SENSES, ' ')) === true).map(
      ({ type }) => type,
    );
    if (sure.length > 0 && !ABOUT.test(plain)) return sure;
    const types = [...typesIn(clause)];
    const rest =
      clause
        .replace(ANY, ' ')
        .replace(LASTING, ' ')
        .replace(PERMANENT, ' ')
        .match(/\p{L}+/gu) ?? [];
    if (/b2b/.test(clause) && /\byears?\b/.test(clause)) return [];
    if (types.length === 0 || (ABOUT.test(plain) && rest.length > 1)) return [];
    if (isLabelled || isOfTheJob(clause)) return types;
    // "Completed apprenticeship" in a list is what an applicant brings, "casual dress" what one wears.
    if (OF_THINGS.test(clause)) return [];
    const isLoose = LOOSE.test(clause) && !/\d/.test(clause.replaceAll('b2b', ''));
    return types.filter((type) => rest.length <= (isLoose || LEARNING.has(type) ? 0 : FEW));
  });
}

/** "A temporary position until May": the type stands right before a name of the job. */
function isOfTheJob(clause: string): boolean {
  return [...clause.matchAll(ANY)].some((match) => {
    // "Contratto a tempo pieno e indeterminato": what is joined to the type is said of the job as well.
    const behind = clause.slice(match.index + match[0].length).replace(JOINED, '');
    const next = /^(?:[\s/-]*\p{L}+){0,2}/u.exec(behind)?.[0] ?? '';
    const before = clause.slice(0, match.index).replace(PERMANENT, ' ').replace(/\s+/g, ' ');
    const last = /(?:\p{L}+[\s/-]*){0,2}$/u.exec(before)?.[0] ?? '';
    return (
      SOUGHT.test(before) ||
      JOB.test(next) ||
      (JOB.test(last) && !/\p{L}/u.test(next.replace(JOB, '').slice(0, 2)))
    );
  });
}

function typesIn(clause: string): Set<Type> {
  const said = clause.replace(OF_DAYS, ' ').replace(SENSES, ' ');
  const found = TYPES.filter(({ any }) => any.test(said)).map(({ type }) => type);
  // "A part-time contract": the contract is what is of a type, not the type.
  const others = found.filter((type) => type !== 'contract');
  const isNoun =
    (others.length > 0 || clause.search(PERMANENT) >= 0) &&
    !/freelanc|self[ -]employed|b2b|1099|corp/.test(clause);
  return new Set(isNoun ? others : found);
}

function typeOf(types: ReadonlySet<Type>): string | undefined {
  if (types.has('full-time') && types.has('part-time') && types.size === 2) return 'full-time, part-time';
  // "CDD de 3 mois, temps partiel 24 h": the hours say more than for how long it is.
  const isPart = types.has('part-time') && types.has('temporary') && types.size === 2;
  return isPart ? 'part-time' : TYPES.find(({ type }) => types.has(type))?.type;
}
