const LONG =
  '\\b(?:for|within|in(?=\\s+one\\s)|in under|in less than)\\s+(?:(?:about|almost|nearly|over|more than|around)\\s+)?(?<long>an?|one)(?=\\s+(?:year|month|week)\\b)';
const WITHIN =
  '\\b(?:within|inside|in under|in less than)\\s+(?<within>an?|the|one)(?=\\s+(?:minute|hour|day|week|month)\\b)';
const ABROAD =
  "(?<!\\p{L})(?:innerhalb|binnen|dans|en moins d[\u2019']|en menos de|dentro de|em menos de)\\s*(?<abroad>eine[rsm]?|een|één|une?|una?|uma?)(?=\\s+(?:stunde|tage?s?|woche|monats?|minute|uur|dag|week|maand|minuut|heure|jour|semaine|hora|día|dia|semana|minuto)(?!\\p{L}))";
/** "Pendant un an", "ein Jahr lang", "un stage d'un an". */
const LASTING =
  "(?<!\\p{L})(?:pendant|durant|(?:stage|contrat|mission|formation|séjour)s?\\s+d[\u2019']|durante|por)\\s*(?<lasting>une?|una?|uma?)(?=\\s+(?:ans?|année|mois|año|mes|ano|mês)(?!\\p{L}))|(?<!\\p{L})(?<lang>eine?[ns]?)(?=\\s+(?:jahr|monat|woche)\\s+lang(?!\\p{L}))";
const ONE = new RegExp([LONG, WITHIN, ABROAD, LASTING].join('|'), 'giu');

/** Where an article counts a length of time: "for a year", "within the hour". */
export function singleSpans(text: string): { start: number; end: number }[] {
  return [...text.matchAll(ONE)].map(({ 0: whole, index, groups }) => {
    const article = groups?.long ?? groups?.within ?? groups?.abroad ?? groups?.lasting ?? groups?.lang ?? '';
    const end = index + whole.length;
    return { start: end - article.length, end };
  });
}
