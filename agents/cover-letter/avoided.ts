import { fold } from '#shared/domain/fold.ts';
import { sentencesOf } from '#shared/domain/sentences.ts';
import type { DraftContent } from './state.ts';

/** The first of the words that a text uses though the user never wants to read it, also as the beginning of a longer word; null where there is none. */
export function avoidedIn(text: string, avoid: readonly string[]): string | null {
  const said = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const found = avoid.find((word) => {
    const wanted = fold(word)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return wanted !== '' && said.includes(` ${wanted}`);
  });
  return found ?? null;
}

/** A draft without the sentences that use such a word, and what was taken out, in words. What the user wrote themselves stays. */
export function withoutAvoided(content: DraftContent, avoid: readonly string[]): DraftContent {
  if (avoid.length === 0) return content;
  const notes: string[] = [];
  const paragraphs = content.paragraphs.flatMap((claim) => {
    if (claim.origin === 'user') return [claim];
    const kept = sentencesOf(claim.text).filter((sentence) => {
      const word = avoidedIn(sentence, avoid);
      if (word !== null) notes.push(`I left out "${sentence}", as you never want to read "${word}".`);
      return word === null;
    });
    return kept.length === 0 ? [] : [{ ...claim, text: kept.join(' ') }];
  });
  return { ...content, paragraphs, notes: [...content.notes, ...notes] };
}
