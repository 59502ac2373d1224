import { fold } from '#shared/domain/fold.ts';
import { phrasePattern, phrases } from '#shared/domain/phrases.ts';
import ranks from '../../../resources/postings/ranks.json' with { type: 'json' };

/** From the narrowest sign to the widest; the first that fits a title names it. */
const LEVELS = Object.entries(ranks.levels).map(([level, words]) => ({ level, words: phrasePattern(words) }));
const TRADE = new RegExp(phrases(ranks.trade), 'gu');
/** "Senior care" is of old people, a "Senior Care Assistant" senior. */
const CARER = new RegExp(`(?<!\\p{L})senior care\\s(?=${phrases(ranks.careRoles)})`, 'gu');
/** "Assistant to the Director": the rank is somebody else's. */
const OF_ANOTHER = new RegExp(
  `(${phrases(ranks.assistants)})\\s(?:[\\p{L}]+\\s)?(?:${phrases(ranks.of)})(?:\\s.*)?$`,
  'u',
);
/** "Internship Coordinator": learners and leaders whom the job deals with. */
const DEALT_WITH = new RegExp(
  `${phrases(ranks.people)}(?=\\s(?:(?!of|for)[\\p{L}]+\\s)?${phrases(ranks.dealsWith)})`,
  'gu',
);
/** "Head of Early Careers and Internships": what a leader is the leader of. */
const LED = new RegExp(
  `(?<=(?<!\\p{L})(?:head|director|manager|vp|vice president|coordinator|leader|adviser|advisor)\\s(?:of|for)\\s[^,()–]*)${phrases(ranks.people)}`,
  'gu',
);
/** "Semi senior", "ssr": as Latin America calls the middle. */
const SEMI = /(?<!\p{L})(?:semi[\s-]?senior|semi[\s-]?sr|ssr)(?!\p{L})/gu;
/** "Reporting to the Director: Clerk", "Director's Cut Barber": somebody else's. */
const REPORTS = /(?<!\p{L})(?:reporting|reports|working|works) (?:directly )?to [^:,–-]*/gu;
const POSSESSIVE = /\p{L}+'s(?!\p{L})/gu;
/** "Staff" is a rank of engineers; elsewhere it is who works there. A principal alone leads a school. */
const STAFF = new RegExp(`(?<!\\p{L})staff(?!\\s${phrases(ranks.staffOf)})(?!\\p{L})`, 'gu');
const SCHOOL = /(?<!\p{L})principal(?!\s\p{L})/gu;
/** "Engineer III", "Analyst 2" at a title's or its part's end. */
const NUMBERED = /\p{L}{3,}[\s-](IV|I{1,3}|[1-4])\s*(?=$|[,(/–-])/u;
const TRADES = phrasePattern(ranks.numbered);
const NUMBERS: Readonly<Record<string, string>> = {
  I: 'junior',
  II: 'mid',
  III: 'senior',
  IV: 'senior',
  1: 'junior',
  2: 'mid',
  3: 'senior',
  4: 'senior',
};

/** The level that a title, or else the text in so many words, states; undefined where neither does. */
export function seniorityOf(title: string, text: string): string | undefined {
  const inTitle = levelOf(title);
  if (inTitle !== undefined) return inTitle;
  // A network's own scale, on which this is the wide middle.
  if (/\bmid-senior level\b/i.test(text)) return 'mid';
  const stated = /\b(?:seniority|experience|career|job)\s*level\s*[:|]?\s*\n?\s*([\w -]{3,30})/i.exec(
    text,
  )?.[1];
  // "Career level: experienced" says that somebody has begun, and nothing more.
  if (stated !== undefined) return /^experienced/i.test(stated.trim()) ? undefined : levelOf(stated);
  if (/\bentry[\s-]level (role|position|job)\b/i.test(text)) return 'junior';
  return /\bmid[\s-]level (role|position|engineer|developer)\b/i.test(text) ? 'mid' : undefined;
}

function levelOf(title: string): string | undefined {
  const own = fold(title)
    .replace(/[’]/g, "'")
    .replace(SEMI, 'mid-level')
    .replace(REPORTS, ' ')
    .replace(POSSESSIVE, ' ')
    .replace(DEALT_WITH, ' ')
    .replace(LED, ' ')
    .replace(OF_ANOTHER, '$1')
    .replace(CARER, 'senior ')
    .replace(TRADE, ' ')
    .replace(STAFF, ' ')
    .replace(SCHOOL, ' ');
  return LEVELS.find(({ words }) => words.test(own))?.level ?? numberedLevel(title);
}

function numberedLevel(title: string): string | undefined {
  const match = NUMBERED.exec(title.replace(new RegExp(TRADE.source, 'giu'), ' '));
  if (match === null || !TRADES.test(fold(title.slice(0, match.index + match[0].length)))) return undefined;
  return NUMBERS[match[1] ?? ''];
}
