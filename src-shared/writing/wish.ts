import type { LetterTone } from '#shared/domain/letter.ts';
import { namesSkill } from './names-skill.ts';

/** A user's wish for a document, as far as rules understand it. */
export interface Wish {
  shorter: boolean;
  longer: boolean;
  /** All on one page. */
  onePage: boolean;
  /** Things to bring forward. */
  mention: string[];
  /** Things to leave out. */
  without: string[];
  /** How a letter should sound. */
  tone: LetterTone | null;
  /** The wish as written, when no rule understood it. */
  unclear: string | null;
}

const SHORTER = /\b(short(er|en)?|brief(er)?|less text|concise|trim|cut (it )?down|too long)\b/i;
const ONE_PAGE = /\b(?:one|1|(?:a )?single)[ -]?(?:page|pager|sided?)\b/i;
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

const SENTENCES =
  /[.;\n]|\b(?:but|and (?=mention|highlight|remove|drop|leave|omit|show|make|add|bring|put|keep))\b/i;
/** Words of one thing of a list at most; more are another wish. */
const LONGEST_THING = 3;

/** Reads a comment such as "shorter, mention Kafka, leave out the blog"; what is said later takes back what was said before. */
export function readWish(comment: string | undefined): Wish {
  const wish: Wish = { ...NO_WISH, mention: [], without: [] };
  const unclear = new Set<string>();
  for (const sentence of (comment ?? '').split(SENTENCES)) {
    let list: 'mention' | 'without' | null = null;
    for (const part of sentence.split(',')) {
      const without = WITHOUT.exec(part)?.[1];
      const mention = MENTION.exec(part)?.[1];
      if (without !== undefined) list = 'without';
      else if (mention !== undefined) list = 'mention';
      else if (readManner(part, wish) || !/\p{L}/u.test(part)) continue;
      const things = thingsOf(without ?? mention ?? part);
      if (list !== null && (without ?? mention ?? '') === '' && things.some(isLong)) list = null;
      if (list === null) unclear.add(part.trim());
      else
        move(
          things.filter((thing) => !readMannerAlone(thing, wish)),
          wish,
          list,
        );
    }
  }
  return { ...wish, unclear: unclear.size === 0 ? null : [...unclear].join('; ') };
}

const isLong = (thing: string): boolean => thing.split(/\s+/).length > LONGEST_THING;

/** Wishes things to be brought forward or left out, also those that were wished the other way before. */
function move(things: readonly string[], wish: Wish, list: 'mention' | 'without'): void {
  const [from, to] = list === 'mention' ? [wish.without, wish.mention] : [wish.mention, wish.without];
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
  onePage: false,
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
  const onePage = ONE_PAGE.test(part);
  const shorter = onePage || SHORTER.test(part);
  const longer = !shorter && LONGER.test(part);
  wish.tone = tone ?? wish.tone;
  if (shorter || longer) {
    wish.shorter = shorter;
    wish.longer = longer;
    wish.onePage = shorter && (onePage || wish.onePage);
  }
  return shorter || longer || tone !== null;
}

/** The same of a thing in a list that is nothing but such a wish, as in "without interests and shorter". */
function readMannerAlone(thing: string, wish: Wish): boolean {
  const plain = thing.replace(/^(?:(?:(?:make|keep) it|on|to|a bit|much|more|all|just)\s+)+/i, '');
  const patterns = [SHORTER, ONE_PAGE, LONGER, ...TONES.map(([, pattern]) => pattern)];
  return patterns.some((pattern) => pattern.exec(plain)?.[0] === plain) && readManner(thing, wish);
}

function toneOf(part: string): LetterTone | null {
  return TONES.find(([, pattern]) => pattern.test(part))?.[0] ?? null;
}

function thingsOf(list: string): string[] {
  return list
    .split(/\band\b|&/)
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
