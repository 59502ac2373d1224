import type { LetterTone } from '#shared/domain/letter.ts';
import { namesSkill } from './names-skill.ts';

/** A user's wish for a document, as far as rules understand it. */
export interface Wish {
  shorter: boolean;
  longer: boolean;
  /** Things to bring forward. */
  mention: string[];
  /** Things to leave out. */
  without: string[];
  /** How a letter should sound. */
  tone: LetterTone | null;
  /** The wish as written, when no rule understood it. */
  unclear: string | null;
}

const SHORTER =
  /\b(short(er|en)?|brief(er)?|less text|one page|1 page|concise|trim|cut (it )?down|too long)\b/i;
const LONGER = /\b(longer|more detail|more lines|expand|too short)\b/i;
const MENTION =
  /\b(?:mention|highlight|emphasi[sz]e|stress|focus on|bring (?:up|forward|back)|put back|more (?:about|on)|show|lead with|add(?! (?:more|some|a bit)))\s+(?:that )?(?:my |the |more )?(.+)/i;
const WITHOUT =
  /\b(?:without|remove|drop|leave out|don'?t mention|do not mention|omit|delete|no more)\s+(?:my |the |any )?(.+)/i;

const TONES: [LetterTone, RegExp][] = [
  ['casual', /\b(casual|relaxed|less formal|friendl(y|ier)|warmer|informal|looser)\b/i],
  ['enthusiastic', /\b(enthusias\w+|excited|energetic|livel(y|ier)|more energy)\b/i],
  ['formal', /\b(formal|polite|serious)\b/i],
  ['professional', /\b(professional|neutral|sober)\b/i],
];

/** Reads a comment such as "shorter, mention Kafka, leave out the blog"; what is said later takes back what was said before. */
export function readWish(comment: string | undefined): Wish {
  const wish: Wish = { shorter: false, longer: false, mention: [], without: [], tone: null, unclear: null };
  const unclear = new Set<string>();
  for (const part of (comment ?? '').split(
    /[.;\n]|,\s*(?=\w+ )|\b(?:but|and (?=mention|highlight|remove|drop|leave|omit|show|make|add|bring|put))\b/i,
  )) {
    const without = WITHOUT.exec(part)?.[1];
    const mention = MENTION.exec(part)?.[1];
    if (without !== undefined) move(thingsOf(without), wish.mention, wish.without);
    else if (mention !== undefined) move(thingsOf(mention), wish.without, wish.mention);
    else if (!readManner(part, wish) && /\p{L}/u.test(part)) {
      unclear.add(part.trim());
    }
  }
  return { ...wish, unclear: unclear.size === 0 ? null : [...unclear].join('; ') };
}

/** Takes things that were wished the other way before. */
function move(things: readonly string[], from: string[], to: string[]): void {
  const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  for (const thing of things) {
    const before = from.findIndex((one) => same(one, thing));
    if (before >= 0) from.splice(before, 1);
    if (!to.some((one) => same(one, thing))) to.push(thing);
  }
}

/** A wish for nothing. */
export const NO_WISH: Wish = {
  shorter: false,
  longer: false,
  mention: [],
  without: [],
  tone: null,
  unclear: null,
};

/** How people call the parts of a resume, with the part's kind or heading in small letters. */
const SECTIONS: [string, RegExp][] = [
  ['summary', /^(?:summary|profile|about me|intro(?:duction)?|objective)$/i],
  ['experience', /^(?:(?:work )?experience|work|jobs?|employment|work history|career)$/i],
  ['education', /^(?:education|studies|schools?|degrees?|university)$/i],
  ['projects', /^(?:(?:side |own )?projects?)$/i],
  ['skills', /^skills?$/i],
  ['languages', /^(?:languages?|spoken languages?)$/i],
  ['certificates', /^(?:certificates?|certifications?)$/i],
  ['awards', /^(?:awards?|prizes?|hono[u]?rs?)$/i],
  ['publications', /^(?:publications?|papers?)$/i],
  ['volunteering', /^(?:volunteer(?:ing|ed)?(?: work)?|charity)$/i],
  ['interests', /^(?:interests?|hobby|hobbies|free time)$/i],
];

/** The part of a resume that a word of a wish names; null where it names none. */
export function sectionNamed(thing: string): string | null {
  const plain = thing.trim().replace(/\s+(?:sections?|parts?|list|too|altogether|completely)$/i, '');
  return SECTIONS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Whether a text speaks of one of the things. */
export function speaksOf(text: string, things: readonly string[]): boolean {
  return things.some((thing) => namesSkill(text, thing));
}

/** Length and tone; false where the part says nothing of either. */
function readManner(part: string, wish: Wish): boolean {
  const tone = toneOf(part);
  const shorter = SHORTER.test(part);
  const longer = !shorter && LONGER.test(part);
  wish.tone = tone ?? wish.tone;
  if (shorter || longer) {
    wish.shorter = shorter;
    wish.longer = longer;
  }
  return shorter || longer || tone !== null;
}

function toneOf(part: string): LetterTone | null {
  return TONES.find(([, pattern]) => pattern.test(part))?.[0] ?? null;
}

function thingsOf(list: string): string[] {
  return list
    .split(/,|\band\b|&/)
    .map((thing) =>
      thing
        .trim()
        .replace(/^(?:my|the|a|an)\s+/i, '')
        .replace(/["'!?]+/g, '')
        .replace(/\s+(?:experience|work|part|section|job|skills?|please)$/i, '')
        .trim(),
    )
    .filter((thing) => thing !== '');
}
