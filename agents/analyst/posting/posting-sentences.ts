import { headingKind, isDemanded, openingSection } from '../skills/posting-sections.ts';
import type { SectionKind } from '../skills/section-kind.ts';
import { type SentenceSpan, sentenceSpans } from '../skills/sentence-spans.ts';

/** A sentence of a posting with the section that it stands in. */
export interface PostingSentence extends SentenceSpan {
  section: SectionKind;
  /** Whether what it names is demanded (true), welcome (false) or no demand at all (null). */
  demanded: boolean | null;
}

/** A posting's sentences, each knowing its section. */
export function postingSentences(description: string): PostingSentence[] {
  const sentences = sentenceSpans(description);
  let section = openingSection(sentences.map(({ text }) => text));
  return sentences.map((sentence) => {
    section = headingKind(sentence.text) ?? section;
    return { ...sentence, section, demanded: isDemanded(sentence.text, section) };
  });
}
