const UNITS: readonly (readonly [string, RegExp])[] = [
  ['day', /\b(days?|tage?n?|jours?|d[ií]as?|dagen|dni|dn[íůy])\b/i],
  ['week', /\b(weeks?|wochen?|semaines?|semanas?|weken|tygodni\w*|týdn\w*)\b/i],
  ['month', /\b(months?|monate?n?|mois|mes(es)?|maand(en)?|miesi[aą]c\w*|měsíc\w*)\b/i],
];

/** Whether an amount of time is in the unit that is asked for: "4 weeks" is no answer to "in days". */
export function sameUnit(value: string, question: string): boolean {
  const asked = UNITS.filter(([, pattern]) => pattern.test(question)).map(([unit]) => unit);
  const given = UNITS.filter(([, pattern]) => pattern.test(value)).map(([unit]) => unit);
  return asked.length !== 1 || given.length === 0 || given.includes(asked[0] ?? '');
}
