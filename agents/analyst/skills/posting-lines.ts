import { headingKind, openingSection } from './posting-sections.ts';
import type { SectionKind } from './section-kind.ts';
import { type SentenceSpan, sentenceSpans } from './sentence-spans.ts';
import type { Wording } from './wording.ts';

/** A sentence of a posting, the section that it stands in, and what kind of line it is. */
export interface PostingLine extends SentenceSpan {
  section: SectionKind;
  /** A heading; a bare list of names ("Technologies", then "java docker"); a fact that is no skill ("Role: ..."); else prose. */
  kind: 'heading' | 'tags' | 'fact' | 'prose';
}

const LONGEST_LABEL = 40;

/** A posting's lines in order. What a label announces is told by the label, on its own line or the line before. */
export function postingLines(text: string, wording: Wording): PostingLine[] {
  const sentences = sentenceSpans(text);
  let section = openingSection(sentences.map((sentence) => sentence.text));
  let announced: PostingLine['kind'] | null = null;
  let inLine: { section: SectionKind; end: number } | null = null;
  return sentences.map((sentence) => {
    const label = labelKind(sentence.text, wording);
    const heading = label?.rest === '' || isItem(text, sentence) ? null : headingKind(sentence.text);
    const said: PostingLine['kind'] | null = announced;
    if (inLine !== null && sentence.start >= inLine.end) inLine = null;
    announced = label?.rest === '' ? label.kind : null;
    if (label) return { ...sentence, section, kind: label.rest === '' ? 'heading' : label.kind };
    if (heading !== null) section = heading;
    if (heading !== null) return { ...sentence, section, kind: 'heading' };
    const opened = sectionOfLine(sentence.text) ?? inLine?.section ?? null;
    inLine = opened === null ? null : { section: opened, end: lineEnd(text, sentence.end) };
    const here = opened ?? section;
    section = headingAtEnd(sentence.text) ?? section;
    return {
      ...sentence,
      section: here,
      kind: said === 'tags' && !isList(sentence.text) ? 'prose' : (said ?? 'prose'),
    };
  });
}

/** It stands behind a bullet. */
function isItem(text: string, { start }: SentenceSpan): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /[-*•●·–]/.test(before);
}

/** A heading that ran into the line before it: "... and more. Benefits:". */
function headingAtEnd(line: string): SectionKind | null {
  const words = line.trim().split(/\s+/);
  if (!line.trim().endsWith(':') || words.length < 4) return null;
  const kind = headingKind(words.slice(-2).join(' '));
  return kind === 'offer' || kind === 'company' ? kind : null;
}

/** "Requirements: QuickBooks, Excel": a heading with what it announces in one line, whose end ends it. */
function sectionOfLine(line: string): SectionKind | null {
  const before = /^([^:.!?]{4,40}):\s+\S/u.exec(line)?.[1] ?? '';
  const kind = before === '' ? null : headingKind(`${before}:`);
  return kind === 'unknown' || kind === 'company' ? null : kind;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function labelKind(line: string, wording: Wording): { kind: 'tags' | 'fact'; rest: string } | null {
  const [, before = '', rest = ''] = /^\W*([^:]*?)\s*(?::\s*(.*))?$/su.exec(line) ?? [];
  if (before.length > LONGEST_LABEL) return null;
  const label = before.toLowerCase();
  if (wording.tagLabels.has(label) && (rest === '' || isList(rest))) return { kind: 'tags', rest };
  return wording.otherLabels.has(label) && (rest !== '' || line.trim().endsWith(':'))
    ? { kind: 'fact', rest }
    : null;
}

/** Names alone: no sentence. */
function isList(text: string): boolean {
  return (
    text.length < 400 && !/[.!?]\s*$|\b(?:is|are|you|we|your|our|the|with|will|have|has|of|to)\b/i.test(text)
  );
}
