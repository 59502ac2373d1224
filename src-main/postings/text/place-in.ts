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

/** The first "City, ST", "City, Country" or "City (hybrid)" in a few lines of a posting's top; undefined where none is. */
export function placeIn(lines: string): string | undefined {
  return PLACE.exec(lines)?.[1] ?? WITH_MODE.exec(lines)?.[1];
}
