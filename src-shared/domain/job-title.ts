import { ownEntry } from './own-entry.ts';
import { TITLE_CONCEPTS } from './title-concepts.ts';

/** Ranks of responsibility as titles name them, from 0 (intern) to 5 (director and above); null where a title names none. */
const LEVELS: readonly [RegExp, number][] = [
  [/\b(intern(ship)?|trainee|apprentice(ship)?|working student|werkstudent|co-?op)\b/i, 0],
  [/\b(junior|jr|entry[- ]level|graduate|new grad|early career)\b/i, 1],
  [/\b(chief|c[teofi]o|vp|vice president|director|head of)\b/i, 5],
  [/\b(principal|distinguished|fellow|lead)\b/i, 4],
  // A staff nurse, accountant or writer is one of the staff; the rank is one of engineers and their like alone.
  [
    /\bstaff\b(?=.*\b(engineer|engineering|developer|programmer|scientist|designer|architect|researcher|product|sre|devops|data|software|security|technical|technologist)\b)/i,
    4,
  ],
  [/\b(senior|sr|experienced|expert)\b/i, 3],
  [/\b(mid|mid[- ]level|intermediate|medior)\b/i, 2],
];
/** Words that say how senior, how long or where, not what. */
const ASIDE =
  /\b(senior|sr|junior|jr|staff|principal|lead|mid(-level)?|entry[- ]level|graduate|intern(ship)?|trainee|working student|head of|i{1,3}|iv|contract|contractor|freelance|permanent|temporary|part[- ]time|full[- ]time|remote|hybrid|onsite|m\/f\/d|f\/m\/d|m\/w\/d|w\/m\/d|all genders)\b/gi;
/** Nouns of so many trades that they say little. */
const GENERIC = new Set([
  'engineer',
  'manager',
  'specialist',
  'analyst',
  'consultant',
  'assistant',
  'coordinator',
  'associate',
  'officer',
  'expert',
  'engineering',
  'management',
]);
const EMPTY = new Set(['and', 'of', 'the', 'for', 'in', 'to', 'a', 'an', 'with', 'at', 'on']);
const LONGEST_PHRASE = 4;
const ASIDE_WEIGHT = 0.35;

/** The rank that a title names: 0 intern, 1 junior, 2 mid, 3 senior, 4 lead, 5 director and above; else null. */
export function titleLevel(title: string): number | null {
  return LEVELS.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}

/** A title without its level, brackets and kind of contract: "Senior Backend Engineer (m/f/d)" is "Backend Engineer". */
export function coreTitle(title: string): string {
  return title
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\bsr\.|\bjr\./gi, ' ')
    .replace(ASIDE, ' ')
    .replace(/\s*[-–|/,:]+\s*$|^\s*[-–|/,:]+\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How alike the work behind two titles is, 0-1: the cosine of what their words say about it. */
export function titleLikeness(left: string, right: string): number {
  const [a, b] = [titleVector(left), titleVector(right)];
  const length = norm(a) * norm(b);
  if (length === 0) return 0;
  let dot = 0;
  for (const [concept, weight] of a) dot += weight * (b.get(concept) ?? 0);
  return dot / length;
}

/** What stands after a comma or dash names a team or product: it counts less than the role itself. */
function titleVector(title: string): Map<string, number> {
  const [role = '', ...asides] = coreTitle(title).split(/\s*[,:–|]\s*|\s+-\s+/);
  const vector = new Map<string, number>();
  addConcepts(vector, role, 1);
  addConcepts(vector, asides.join(' '), ASIDE_WEIGHT);
  return vector;
}

function addConcepts(vector: Map<string, number>, text: string, factor: number): void {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word));
  for (let index = 0; index < words.length; ) {
    const phrase = longestPhrase(words, index);
    for (const [concept, weight] of Object.entries(phrase.concepts)) {
      vector.set(concept, Math.max(vector.get(concept) ?? 0, weight * factor));
    }
    index += phrase.words;
  }
}

function longestPhrase(
  words: readonly string[],
  index: number,
): { words: number; concepts: Readonly<Record<string, number>> } {
  for (let count = Math.min(LONGEST_PHRASE, words.length - index); count > 0; count -= 1) {
    const concepts = ownEntry(TITLE_CONCEPTS, words.slice(index, index + count).join(' '));
    if (concepts) return { words: count, concepts };
  }
  const word = words[index] ?? '';
  return { words: 1, concepts: { [`word:${word}`]: GENERIC.has(word) ? 0.25 : 0.6 } };
}

function norm(vector: Map<string, number>): number {
  return Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
}
