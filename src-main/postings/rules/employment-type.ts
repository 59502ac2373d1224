const TYPES: readonly (readonly [type: string, words: RegExp])[] = [
  ['internship', /\bintern(ship)?s?\b|praktikum|werkstudent|working student|\bstage\b|\bpr[aá]cticas\b/i],
  ['part-time', /_PT$|part[\s_-]?time|teilzeit|temps partiel|tiempo parcial|deeltijd|media jornada/i],
  ['contract', /\bcontract(or)?\b|freelance|\b1099\b|\bcdd\b|contract_temp/i],
  ['temporary', /\btemp(orary)?\b|befristet|seasonal|saison|fixed[\s-]term|temporaire/i],
  [
    'full-time',
    /_FT$|full[\s_-]?time|vollzeit|permanent|\bregular\b|temps plein|tiempo completo|voltijd|jornada completa|\bcdi\b|festanstellung/i,
  ],
];

/** A board's or schema.org's term in the words of `Job.employmentType`; other terms are kept as they are. */
export function employmentTypeOf(term: string | null | undefined): string | undefined {
  const text = term?.trim();
  if (text === undefined || text === '' || /^(other|unspecified|not specified|any|n\/a)$/i.test(text))
    return undefined;
  if (/unbefristet/i.test(text)) return 'full-time';
  return TYPES.find(([, words]) => words.test(text))?.[0] ?? text;
}

/** The type that a title or a text states in so many words; undefined where it doesn't. */
export function employmentTypeIn(title: string, text: string): string | undefined {
  const inTitle = TYPES.find(
    ([type, words]) =>
      type !== 'full-time' &&
      words.test(title) &&
      !/contracts?\s+(manager|administrator|specialist|lawyer|counsel|management|engineer)|contractor/i.test(
        title,
      ),
  );
  if (inTitle !== undefined) return inTitle[0];
  const labelled =
    /^(?:employment|job|contract|position|commitment)\s*(?:type|status)?\s*[:|]\s*(.{3,40})$/im.exec(
      text,
    )?.[1];
  const known = labelled === undefined ? undefined : TYPES.find(([, words]) => words.test(labelled))?.[0];
  if (known !== undefined) return known;
  if (
    /\bfull[\s-]time\b|\bvollzeit\b|\btemps plein\b/i.test(text) &&
    !/\bpart[\s-]time\b|\bteilzeit\b/i.test(text)
  )
    return 'full-time';
  return /\bpart[\s-]time (role|position|job)\b/i.test(text) ? 'part-time' : undefined;
}
