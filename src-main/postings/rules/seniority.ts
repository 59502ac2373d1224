/** From the narrowest sign to the widest; the first that fits a title names it. */
const LEVELS: readonly (readonly [level: string, words: RegExp])[] = [
  [
    'intern',
    /\bintern(ship)?\b|praktikant|praktikum|werkstudent|working student|trainee|apprentice|stagiaire|becario/i,
  ],
  [
    'executive',
    /\bchief\b|\b(ceo|cto|cfo|coo|cmo|ciso)\b|\bvp\b|vice president|\bsvp\b|\bevp\b|\bpresident\b/i,
  ],
  ['director', /\bdirector\b|\bhead of\b|leiter(in)?\b|directeur/i],
  ['principal', /\bprincipal\b|\bdistinguished\b|\bfellow\b/i],
  ['staff', /\bstaff\b(?! (nurse|accountant|assistant|writer|sergeant|attorney|augmentation|pharmacist))/i],
  ['lead', /\b(tech(nical)? |team )?lead\b(?! (gen|generation))|teamleiter|\bteamlead\b|\bleader\b/i],
  [
    'senior',
    /\bsenior\b|\bsr\b\.?|\bexperienced\b|\b(engineer|developer|analyst) (iii|iv|3|4)\b|\bsénior\b/i,
  ],
  [
    'junior',
    /\bjunior\b|\bjr\b\.?|\bentry[\s-]level\b|\bgraduate\b|\bnew grad\b|\bassociate (software|engineer|developer|consultant|analyst)|\bberufseinsteiger|\b(engineer|developer|analyst) i\b/i,
  ],
  ['mid', /\bmid(dle)?[\s-]?(level|senior)?\b|\bintermediate\b|\b(engineer|developer|analyst) (ii|2)\b/i],
  ['manager', /\bmanager(in)?\b|\bsupervisor\b/i],
];

/** The level that a title, or else the text in so many words, states; undefined where neither does. */
export function seniorityOf(title: string, text: string): string | undefined {
  const inTitle = LEVELS.find(([, words]) => words.test(title));
  if (inTitle !== undefined) return inTitle[0];
  // A network's own scale, on which this is the wide middle.
  if (/\bmid-senior level\b/i.test(text)) return 'mid';
  const stated = /\b(?:seniority|experience|career|job)\s*level\s*[:|]?\s*\n?\s*([\w -]{3,30})/i.exec(
    text,
  )?.[1];
  if (stated !== undefined) return LEVELS.find(([, words]) => words.test(stated))?.[0];
  if (/\bentry[\s-]level (role|position|job)\b/i.test(text)) return 'junior';
  return /\bmid[\s-]level (role|position|engineer|developer)\b/i.test(text) ? 'mid' : undefined;
}
