import words from '../../resources/portals/status-words.json' with { type: 'json' };
import { fold } from '../domain/fold.ts';
import { spacedPattern } from '../domain/phrases.ts';
import type { ReplyClass } from '../domain/reply.ts';
import { classify, type Judged } from '../replies/classify.ts';

/** The part of an employer's page that is about one application, as it is seen. */
export interface PortalPart {
  lines: readonly string[];
  /** The steps that the page itself marks as where it stands now. */
  current: readonly string[];
}

type Family = 'received' | 'interview' | 'offer' | 'rejection' | 'ended';
const FAMILIES: readonly Family[] = ['rejection', 'ended', 'offer', 'interview', 'received'];
const PATTERNS = FAMILIES.map((family) => ({
  family,
  pattern: new RegExp(spacedPattern(Object.values(words[family]).flat()).source, 'gu'),
}));
const LABEL = Object.values(words.label).flat().map(fold);
const NOT = spacedPattern(words.not);
const MAYBE = spacedPattern(words.maybe);

/** A status is said in few words; what is longer is read as a sentence of a letter. */
const LONGEST = 90;
const QUOTES = 3;

const UNCLEAR = { class: 'other', unsure: true } as const;

/**
 * Where an application stands by the words of the employer's page about it. A labelled status is believed before all
 * else, then the step that the page marks, then what all lines say together; where they speak for two things, or
 * another part of the page about the same title does, nothing is decided. What stands under a condition decides nothing.
 */
export function readPortal(parts: readonly PortalPart[]): Judged {
  const judged = parts.map(readPart);
  const decided = judged.filter((one) => one.class !== 'other' || one.unsure);
  const [first] = decided;
  if (first === undefined) return judged.find(({ quotes }) => quotes.length > 0) ?? nothing;
  if (decided.every((one) => one.class === first.class && !one.unsure)) return first;
  return { ...UNCLEAR, quotes: quotesOf(decided.flatMap(({ quotes }) => quotes)) };
}

const nothing: Judged = { class: 'other', quotes: [], unsure: false };

function readPart({ lines, current }: PortalPart): Judged {
  const labelled = valuesOfLabels(lines);
  for (const said of [labelled, current]) {
    const found = findsIn(said);
    if (found.length > 0) return decide(found);
  }
  const short = decide(findsIn(lines));
  const letter = classify({
    subject: '',
    text: lines.filter((line) => line.length > LONGEST).join('\n'),
    automatic: false,
  });
  const says = (one: Judged) => one.class !== 'other' && one.class !== 'received';
  if (short.unsure || letter.unsure || (says(short) && says(letter) && short.class !== letter.class))
    return { ...UNCLEAR, quotes: quotesOf([...short.quotes, ...letter.quotes]) };
  return says(letter) && letter.class !== 'question' ? letter : short;
}

interface Find {
  family: Family;
  line: string;
}

/** What each short line speaks for; the longest words in it decide. */
function findsIn(lines: readonly string[]): Find[] {
  return lines.flatMap((line): Find[] => {
    const plain = fold(line);
    if (line.length > LONGEST || MAYBE.test(plain)) return [];
    const hits = PATTERNS.flatMap(({ family, pattern }) =>
      [...plain.matchAll(pattern)].map(([hit]) => ({ family, length: hit.length })),
    );
    const [best] = hits.toSorted((a, b) => b.length - a.length);
    if (best === undefined) return [];
    const turned = best.family !== 'rejection' && best.family !== 'ended' && NOT.test(plain);
    return turned ? [] : [{ family: best.family, line }];
  });
}

/** One meaning besides "it arrived", or none: two are two opinions. */
function decide(finds: readonly Find[]): Judged {
  const meant = new Set(finds.map(({ family }) => family).filter((family) => family !== 'received'));
  const [only] = meant;
  if (meant.size > 1) return { ...UNCLEAR, quotes: quotesOf(finds.map(({ line }) => line)) };
  const family = only ?? (finds.length > 0 ? 'received' : null);
  if (family === null) return nothing;
  const quotes = quotesOf(finds.filter((find) => find.family === family).map(({ line }) => line));
  // What the user ended themselves, or has not sent, is theirs to say.
  const taken: ReplyClass = family === 'ended' ? 'other' : family;
  return { class: taken, quotes, unsure: false };
}

const quotesOf = (lines: readonly string[]): string[] => [...new Set(lines)].slice(0, QUOTES);

/** What stands after "Status:", on its line or below it. */
function valuesOfLabels(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => {
    const [, before = '', after = ''] = /^([^:：]{2,40})[:：]\s*(.*)$/.exec(line) ?? [];
    const name = fold(before === '' ? line : before).trim();
    if (!LABEL.includes(name)) return [];
    const value = after.trim() || (lines[at + 1] ?? '');
    return value === '' ? [] : [value];
  });
}
