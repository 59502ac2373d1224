import { isPlaceName } from '#shared/places/read-place.ts';

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

const IN_WORDS =
  /\b(?:based|located|situated|stands|position is|role is|job is|work|works|workshop|office|team) (?:is )?(?:based |located )?in (?:our )?(\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}[\p{L}'’.-]+){0,2})|\b(?:our|the) (\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}) (?:office|site|studio|shop|warehouse|plant|hospital|branch|depot|store|clinic|factory|workshop|campus|hub)\b|\b(?:in|am Standort) (\p{Lu}[\p{L}'’.-]+)[.!]?$/mu;
const LINES_OF_TOP = 6;

/** The first "City, ST", "City, Country" or "City (hybrid)" in a few lines of a posting's top, or a line there that is a place; undefined where none is. */
export function placeIn(lines: string): string | undefined {
  return PLACE.exec(lines)?.[1] ?? WITH_MODE.exec(lines)?.[1] ?? lineOfPlace(lines);
}

/** The place that a sentence says the work is in. */
export function placeInWords(text: string): string | undefined {
  const found = IN_WORDS.exec(text);
  const name = found?.[1] ?? found?.[2] ?? found?.[3];
  return name !== undefined && isPlaceName(name.replace(/[.]$/, '')) ? name.replace(/[.]$/, '') : undefined;
}

/** "St. Louis, MO", "Lyon | Temps plein | CDI", "Tulsa, OK - Part-time": under the title, and a place by the gazetteer. */
function lineOfPlace(lines: string): string | undefined {
  for (const line of lines.split('\n').slice(1, LINES_OF_TOP)) {
    const [first = ''] = line.trim().split(/\s[|•·–-]\s/);
    if (first === '' || first.length > 60 || /[.!?:]$/.test(first.replace(/(?:\b\p{L}\.)+$/u, ''))) continue;
    const parts = first.split(/,\s*/);
    const isPlace =
      parts.length > 1 ? isPlaceName(parts.at(-1) ?? '') && /^\p{Lu}/u.test(first) : isPlaceName(first);
    if (isPlace) return first;
  }
  return undefined;
}
