const UNITS: readonly (readonly [string, RegExp])[] = [
  ['day', /\b(days?|tage?n?|jours?|d[ií]as?|dage?n?|dni|dn[íůy]|giorn[io]|dagar)\b/i],
  [
    'week',
    /\b(weeks?|wochen?|semaines?|semanas?|weken|tygodni\w*|tydzień|týdn\w*|týden|settiman[ae]|veck(a|or)|uger?|uker?)\b/i,
  ],
  [
    'month',
    /\b(months?|monate?n?|mois|mes(es)?|m[eê]s|mes[ei]|maand(en)?|miesi[aą]c\w*|miesięcy|měsíc\w*|månad(er)?|måned(er)?)\b/i,
  ],
];

/**
 * Whether an amount of time is in the unit that is asked for: "4 weeks" is no answer to "in days". A number alone is in
 * the unit of the question that it answered; it goes, and any goes into a box for a bare number, only where the unit is
 * said on both sides.
 */
export function sameUnit(
  stored: { question: string; value: string },
  question: string,
  bareNumber: boolean,
): boolean {
  const asked = unitsIn(question);
  const own = unitsIn(stored.value);
  const isNumber = /^\s*\d+([.,]\d+)?\s*$/.test(stored.value);
  const given = own.length > 0 || !isNumber ? own : unitsIn(stored.question);
  if (bareNumber || isNumber) return asked.length === 1 && given.length === 1 && given[0] === asked[0];
  return asked.length !== 1 || given.length === 0 || given.includes(asked[0] ?? '');
}

const A_SPAN = /^\s*(\d{1,3}) (\p{L}+)\.?\s*$/u;

/** Whether two texts say the same span of time and no more, in whichever languages: "1 month" and "1 maand". */
export function sameSpan(one: string, other: string): boolean {
  const [[, number, unit = ''], [, otherNumber, otherUnit = '']] = [
    A_SPAN.exec(one) ?? [],
    A_SPAN.exec(other) ?? [],
  ];
  if (number === undefined || number !== otherNumber) return false;
  const [known] = unitsIn(unit);
  return known !== undefined && known === unitsIn(otherUnit)[0];
}

function unitsIn(text: string): string[] {
  return UNITS.filter(([, pattern]) => pattern.test(text)).map(([unit]) => unit);
}
