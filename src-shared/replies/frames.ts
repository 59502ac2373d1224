import data from '../../resources/replies/frames.json' with { type: 'json' };
import { phrases } from '../domain/phrases.ts';
import type { ReplyClass } from '../domain/reply.ts';

/** Up to eight words of one clause; and of one sentence. */
const GAP = '\\s+(?:(?:[^\\s.!?,;:()–—]|(?<=\\d)[.,:])+\\s+){0,8}?';
const WIDE_GAP = '[\\s,]+(?:(?:[^\\s.!?;]|(?<=\\d)\\.)+\\s+){0,8}?';
/** "9:15", "14 h", "3pm". */
const CLOCK =
  '(?<!\\d)\\d{1,2}(?:[:.]\\d{2}(?!\\d)|\\s?h(?:\\s?\\d{2})?(?!\\p{L})|(?:[:.]\\d{2})?\\s?[ap]\\.?m(?!\\p{L}))';
/** ", on this occasion,", "(part of Acme Group)": a clause goes on behind it. */
const ASIDE = /,(?:\s+[^\s,;:.!?]+){1,4},(?=\s)|\((?:[^\s()]+\s+){0,8}[^\s()]+\)/gu;

interface Frames {
  groups: Record<string, string[]>;
  frames: Record<string, string[]>;
  when: string[];
}

/** Whether a thought (folded) holds a frame of the cue: its words in one clause, in their order. */
export function frameOf(cue: Exclude<ReplyClass, 'other'>): (thought: string) => boolean {
  const sources = Object.values(data.languages as Record<string, Frames>).flatMap((language) =>
    (language.frames[cue] ?? []).map((frame) =>
      frame
        .split(' , ')
        .map((part) =>
          part
            .split(' ')
            .map((name) => sourceOf(language, name))
            .join(GAP),
        )
        .join(WIDE_GAP),
    ),
  );
  const patterns = sources.map((source) => new RegExp(source, 'u'));
  return (thought) => {
    const plain = thought.replace(ASIDE, ' ');
    return patterns.some((pattern) => pattern.test(plain));
  };
}

function sourceOf({ groups, when }: Frames, name: string): string {
  if (name === 'when') return `(?:${phrases(when)}|${CLOCK})`;
  return phrases(groups[name] ?? []);
}
