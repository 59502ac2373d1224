import { fold } from '#shared/domain/fold.ts';
import { phrases } from '#shared/domain/phrases.ts';
import { sentencesOf } from '#shared/domain/sentences.ts';
import words from '../../../resources/postings/working-hours.json' with { type: 'json' };

/** From how much of a week on a job is full-time, and up to how much at least it is part-time; between them nobody can tell. */
const HOURS = { full: 35, part: 30 };
const SHARE = { full: 95, part: 90 };
const FTE = { full: 0.95, part: 0.9 };
/** More words than these beside it, and the clause speaks of something else. */
const FEW = 4;

const TO = '(?:\\s?(?:[-–—]|to|bis|a|tot|do|az|till|til)\\s?';
const NUMBER = '\\d{1,2}(?:[.,]\\d{1,2})?';
/** "25h": behind its number a unit has no border. */
const UNIT = phrases(words.hours).replaceAll('(?<![\\p{L}\\p{N}])', '');
const WEEK = new RegExp(
  `(?<![\\d.,])(?<low>${NUMBER})${TO}(?<high>${NUMBER}))?[\\s-]?(?:${phrases(words.weekly).replaceAll('(?<![\\p{L}\\p{N}])', '')}|${UNIT}\\s?${phrases(words.week)})`,
  'u',
);
const LABELLED = new RegExp(
  `^\\P{L}*${phrases(words.labels)}(?:\\s${phrases(words.week)})?\\s?:\\s*(?<low>${NUMBER})${TO}(?<high>${NUMBER}))?\\s?(?:${UNIT})?(?:\\s?${phrases(words.week)})?\\s*(?:$|,\\s)`,
  'u',
);
const PERCENT = `(?<![\\d.,])(?<low>\\d{2,3})(?:\\s?%)?${TO}(?<high>\\d{2,3}))?\\s?%`;
const OF_POST = new RegExp(
  `${phrases(words.share)}\\s?:?\\s*(?:von\\s|de\\s|ab\\s)?${PERCENT}|${phrases(words.whole)}\\P{L}{0,3}${PERCENT.replaceAll(/\?<(low|high)>/g, '?<$12>')}|${PERCENT.replaceAll(/\?<(low|high)>/g, '?<$13>')}\\s${phrases(words.post)}`,
  'u',
);
const FRACTION = new RegExp(
  `(?<![\\d.,])(?<low>0[.,]\\d{1,2}|1(?:[.,]0{1,2})?)\\s?${phrases(words.fte)}|${phrases(words.fte)}\\s?:?\\s?(?<low2>0[.,]\\d{1,2}|1(?:[.,]0{1,2})?)(?![\\d.,])`,
  'u',
);
const IN_TITLE = new RegExp(`${PERCENT}\\s*(?=$|[()|,/–-])`, 'u');

/** "Verkäufer (20 Std.)", "Winkelmedewerker (16-24 uur)"; but not "Nurse 24 h", which is around the clock. */
const TITLE_HOURS = new RegExp(
  `[(,|–-]\\s*(?!24\\s?h)(?<low>${NUMBER})${TO}(?<high>${NUMBER}))?\\s?${phrases(words.titleHours).replaceAll('(?<![\\p{L}\\p{N}])', '')}\\s*(?:$|[()|,/–-])`,
  'u',
);

/** "60-80 %" in a line of its own. */
const ALONE = new RegExp(`^\\P{L}*?${PERCENT}\\P{L}*$`, 'u');

/** The type that the hours of a week, or the share of a full post, tell where a posting does not name it. */
export function typeByHours(title: string, text: string): string | undefined {
  const share = IN_TITLE.exec(fold(title));
  const told = share === null ? undefined : typeOf(share, SHARE);
  if (told !== undefined) return told;
  const hours = TITLE_HOURS.exec(fold(title));
  const worked = hours === null ? undefined : typeOf(hours, HOURS);
  if (worked !== undefined) return worked;
  for (const sentence of sentencesOf(text)) {
    const type = inSentence(fold(sentence));
    if (type !== undefined) return type;
  }
  return undefined;
}

/** "€ 2.900 bei 37 Wochenstunden": for which hours a pay is told. */
const OF_PAY = new RegExp(`${phrases(words.ofPay)}\\s$`, 'u');

function inSentence(sentence: string): string | undefined {
  const labelled = LABELLED.exec(sentence);
  if (labelled !== null) return typeOf(labelled, HOURS);
  const share = OF_POST.exec(sentence) ?? ALONE.exec(sentence);
  if (share !== null) return typeOf(share, SHARE);
  const fraction = FRACTION.exec(sentence);
  if (fraction !== null) return typeOf(fraction, FTE);
  for (const clause of sentence.split(/[,;|·•()]\s|(?<!\d)\s[-–—]\s|\s[-–—]\s(?!\d)|\(/)) {
    const week = WEEK.exec(clause);
    if (week === null || OF_PAY.test(clause.slice(0, week.index))) continue;
    const rest = clause.replace(week[0], ' ').match(/\p{L}+/gu) ?? [];
    if (rest.length <= FEW) return typeOf(week, HOURS);
  }
  return undefined;
}

function typeOf(match: RegExpExecArray, limits: { full: number; part: number }): string | undefined {
  const groups = match.groups ?? {};
  const low = numberOf(groups['low'] ?? groups['low2'] ?? groups['low3']);
  const high = numberOf(groups['high'] ?? groups['high2'] ?? groups['high3']) ?? low;
  if (low === undefined || high === undefined || low > high || low === 0) return undefined;
  if (low >= limits.full) return 'full-time';
  if (high >= limits.full) return low <= limits.part ? 'full-time, part-time' : undefined;
  return low <= limits.part ? 'part-time' : undefined;
}

const numberOf = (written: string | undefined): number | undefined =>
  written === undefined ? undefined : Number(written.replace(',', '.'));
