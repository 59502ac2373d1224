import { monthOf } from '#shared/dates/month-words.ts';
import { citiesNamed } from '#shared/places/cities.ts';
import { isKindOfWork } from '#shared/places/place-words.ts';
import { isPlaceName, readPlace } from '#shared/places/read-place.ts';
import words from '../../../resources/postings/headline-words.json' with { type: 'json' };
import { isCertainlyName, isFact, isSurelyName } from './is-name.ts';
import { isRole } from './is-role.ts';
import { townLast } from './town-last.ts';

const STATES =
  'A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|ON|BC|QC|AB|MB|NS|NB|SK|NSW|VIC|QLD';
const COUNTRIES =
  'USA|U\\.?S\\.?A?|United States(?: of America)?|UK|United Kingdom|England|Scotland|Wales|Ireland|Canada|Germany|Deutschland|France|Spain|España|Portugal|Italy|Italia|Netherlands|Nederland|Belgium|Switzerland|Schweiz|Austria|Österreich|Poland|Polska|Czechia|Czech Republic|Denmark|Sweden|Norway|Finland|Estonia|Latvia|Lithuania|Romania|Bulgaria|Hungary|Greece|Turkey|Israel|India|Singapore|Japan|China|Hong Kong|South Korea|Australia|New Zealand|Brazil|Mexico|Argentina|Colombia|Chile|South Africa|Nigeria|Kenya|Egypt|UAE|United Arab Emirates|Philippines|Indonesia|Vietnam|Thailand|Malaysia';
const CITY = "\\p{Lu}[\\p{L}'’.-]+(?:[ ](?:\\p{Lu}|d[eu]|am|an|sur)[\\p{L}'’.-]*){0,3}";
const PLACE = new RegExp(
  `(${CITY}, (?:(?:${STATES})\\b(?:[ ]\\d{5})?|(?:${CITY}, )?(?:${COUNTRIES})\\b))`,
  'u',
);
const WITH_MODE = new RegExp(
  `(?:^|[-–|•·,/]\\s*)(${CITY})\\s*\\((?:hybrid|remote|on-?site|vor Ort)\\)`,
  'iu',
);

/** A town in a sentence, whose point ends it but for "St. Ives". */
const TOWN = "(?:St\\. )?\\p{Lu}[\\p{L}'’-]+(?:[ -](?:\\p{Lu}|d')[\\p{L}'’-]+){0,2}";
const IN_WORDS = new RegExp(
  `\\b(?:[Bb]ased|[Ll]ocated|[Ss]ituated|stands|position is|role is|job is|work|works|workshop|office|team) (?:is )?(?:based |located )?in (?:our )?(${TOWN})|\\b(?:our|the) (${TOWN}) (?:office|site|studio|shop|warehouse|plant|hospital|branch|depot|store|clinic|factory|workshop|campus|hub)\\b|\\b(?:in|am Standort) (${TOWN})[.!]?$`,
  'mu',
);
/** "Our head office is in Zagreb, but this job is in Split." */
const JOB_IN = new RegExp(
  `\\b(?:[Tt]his|[Tt]he|[Tt]hat) (?:job|role|position|post|vacancy|opening) (?:itself )?(?:is|sits|lives) (?:based |located )?(?:(?:in|at|on) (?:our|the) (?:\\p{Ll}+ ){1,3})?in (${TOWN})`,
  'mu',
);
/** "Salon Verity in Ludlow is looking for": of an employer's town, also one that no list knows. */
const SEEKS = new RegExp(
  `(?<!\\p{L})(?:${words.inTown.join('|')}|di|aus|uit) (${TOWN}),? (?:${[...words.seek, ...words.seeksAnywhere, 'growing', 'expanding', 'opening', 'seeks?'].map((one) => `(?:is |are )?${one}`).join('|')})(?!\\p{L})`,
  'u',
);
/** "En Bitácora Cloud (Gijón) buscamos" */
const BRACKETED = new RegExp(
  `(?:^|\\n|[.!] )(?:At|Bei|Bij|Chez|En|Hos|Presso|Na|W|V) \\p{Lu}[^()\\n.]{1,40} \\((${TOWN})\\),? \\p{Ll}`,
  'u',
);
const BASED_IN = new RegExp(
  `(?<![\\p{L}])(?:${words.basedIn.join('|')}) (\\p{Lu}[\\p{L}'’.-]*[\\p{L}](?:(?: (?:de|del|della|di|da|do|la|le|sur|am|an der|upon|en|op|aan de))? \\p{Lu}[\\p{L}'’-]+){0,2})`,
  'u',
);
/** "Med placering i Älvdalen": nothing else than the town of the work can follow, known or not. */
const SURELY_IN = new RegExp(`(?<!\\p{L})(?:${words.basedSurely.join('|')}) (${TOWN})(?=[.,;)\\n]|$)`, 'u');
const LINES_OF_TOP = 8;

/** The first "City, ST", "City, Country" or "City (hybrid)" in a few lines of a posting's top, or a line there that is a place; undefined where none is. */
export function placeIn(lines: string): string | undefined {
  return PLACE.exec(lines)?.[1] ?? WITH_MODE.exec(lines)?.[1] ?? lineOfPlace(lines);
}

/** "Our clients sit in Tokyo": where others are. */
const OTHERS = new RegExp(`(?<!\\p{L})(?:${words.others.join('|')})(?!\\p{L})`, 'iu');

/** The place that a sentence says the work is in. */
export function placeInWords(text: string): string | undefined {
  const found = JOB_IN.exec(text) ?? IN_WORDS.exec(text);
  const name = (found?.[1] ?? found?.[2] ?? found?.[3])?.replace(/[.]$/, '');
  const line = text.slice(text.lastIndexOf('\n', found?.index ?? 0) + 1, found?.index ?? 0);
  if (found?.[3] !== undefined && OTHERS.test(line)) return undefined;
  // "We raised a round in March": a month, whatever town is called so.
  if (name !== undefined && isPlaceName(name) && monthOf(name) === null) return name;
  const based = BASED_IN.exec(text)?.[1];
  if (based !== undefined && isPlaceName(based)) return based;
  const behind = BRACKETED.exec(text)?.[1];
  if (behind !== undefined && isPlaceName(behind)) return behind;
  return SEEKS.exec(text)?.[1] ?? SURELY_IN.exec(text)?.[1];
}

/** "St. Louis, MO", "Lyon | Temps plein | CDI", "Permanent, full-time · Leipzig": under the title, and a place by the gazetteer. */
function lineOfPlace(lines: string): string | undefined {
  const under = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(1, LINES_OF_TOP)
    .map((line) =>
      townLast(line.replace(/^\s*[-*•]\s+/, '').trim())
        .split(/\s[|•·–-]\s/)
        .map((part) => withoutEmployer(part.replace(AROUND, ''))),
    );
  return (
    under.map(([first = '']) => first).find(isPlaceLine) ??
    under
      .filter(({ length }) => length > 1)
      .flat()
      .find(isPlaceLine)
  );
}

/** "10 Mill Road" */
const STREET = /^\d{1,4}\p{L}?,?\s\p{Lu}/u;

/** "Department of Food Science, University of Ardmore, Cork" is in Cork, and "10 Mill Road, Halifax" in Halifax. */
function withoutEmployer(line: string): string {
  const names = line.split(/,\s+/);
  return names.slice(0, -1).some((name) => isCertainlyName(name) || STREET.test(name))
    ? (names.at(-1) ?? '')
    : line;
}

/** "1010 Wien", "Leeds, LS2 8AB", "Dublin 8". */
const POSTAL =
  /^(?:[A-Z]{1,2}-)?\d{4,5}\s(?=\p{Lu})|,?\s[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$|\s\(\d{2,3}\)$|(?<=(?:^|\s)\p{Lu}[\p{L}]+)\s\d{5,6}$|(?<=\p{Ll})\s(?:\d{1,2}(?:e|er|[eè]me)?|[A-Z]{1,2}\d{1,2}[A-Z]?)$/gu;

/** "Region Nürnberg". */
const AROUND = new RegExp(`^(?:${words.around.join('|')}) (?=\\p{Lu})`, 'u');
/** "Kinsale, Co. Cork", "Letterkenny Co. Donegal". */
const COUNTY = /^\p{Lu}[\p{L}'’ -]+,?\s(?:Co\.?|County)\s\p{Lu}[\p{L}-]+$/u;
/** "Querétaro, Qro.": the short form of a state. */
const SHORT = /(?<=\p{Ll}),\s(?:\p{Lu}\p{L}{1,3}\.|(?:\p{Lu}\.){2,3})$/u;

/** Whether a line is a place by the gazetteer and nothing else: "Fremantle WA 6160", "1010 Wien", "Annecy (74)". */
export function isPlaceLine(line: string): boolean {
  const part = line
    .replace(POSTAL, '')
    .replace(/\s*\(([^()]*)\)$/u, (whole, inside: string) => (isKindOfWork(inside) ? '' : whole))
    .replace(/(?<=\p{L})\s*\(\p{Lu}[\p{L} '’-]*\)$/u, '')
    .replace(SHORT, '')
    .trim();
  if (part === '' || part.length > 60 || /[.!?:]$/.test(part.replace(/(?:\b\p{L}\.)+$/u, ''))) return false;
  if (COUNTY.test(part)) return true;
  const names = part.split(/,\s*/);
  if (/\s[A-Z]{2,3}(?:\s\d{4,5})?$/.test(part) && isKnownWhole(part)) return true;
  if (names.some(isFact)) return false;
  // "Department of Food Science, University of Ardmore, Cork"
  if (names.slice(0, -1).some(isCertainlyName)) return false;
  if (isPartOfCity(names)) return true;
  const last = names.at(-1) ?? '';
  return names.length > 1
    ? (isPlaceName(last) || isInState(last)) && /^\p{Lu}/u.test(part)
    : isPlaceName(names[0] ?? '');
}

/** "Melbourne VIC", behind a part of it. */
const isInState = (name: string): boolean => /\s[A-Z]{2,3}$/.test(name) && isKnownWhole(name);

/** "Wrocław, Krzyki": a large city and a part of it, which no list needs to know. */
function isPartOfCity([city = '', part = '', more]: readonly string[]): boolean {
  const people = citiesNamed(city)[0]?.people ?? 0;
  return (
    people >= LARGE &&
    more === undefined &&
    /^\p{Lu}[\p{L}'’ -]{2,24}$/u.test(part) &&
    !isFact(part) &&
    !isKindOfWork(part) &&
    !isRole(part) &&
    !isSurelyName(part)
  );
}
/** Thousands of people. */
const LARGE = 250;

/** "Fremantle WA 6160": a town with its state's letters, and nothing that is not known. */
function isKnownWhole(text: string): boolean {
  const reading = readPlace(text);
  return (
    reading.kind === 'place' &&
    reading.senses.some(({ explains }) => explains > 1 && explains === reading.names.length)
  );
}
