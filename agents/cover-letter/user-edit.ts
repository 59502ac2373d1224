import type { CoverLetter } from '#shared/domain/letter.ts';
import type { Claim } from '#shared/domain/resume-document.ts';
import { sentencesOf } from '#shared/domain/sentences.ts';
import { isSalutation } from '#shared/writing/with-salutation.ts';

/** The letter with the text that the user gave it. Paragraphs that they left alone keep their facts; others are theirs. */
export function applyEdit(letter: CoverLetter, edited: string): CoverLetter {
  const { document } = letter;
  const blocks = edited
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  const salutation = takeSalutation(blocks);
  const end = takeClosing(blocks, document.closing, document.signature);
  const kept = new Map(document.paragraphs.map((claim) => [claim.text, claim]));
  const paragraphs = blocks.map((text): Claim => {
    const from = document.paragraphs.find((claim) => claim.text !== '' && shareSentence(claim.text, text));
    return kept.get(text) ?? { text, factIds: from?.factIds ?? [], origin: 'user' };
  });
  return { ...letter, text: edited.trim(), document: { ...document, salutation, paragraphs, ...end } };
}

/** Whether one paragraph was made from the other. */
function shareSentence(one: string, other: string): boolean {
  const known = new Set(sentencesOf(one));
  return sentencesOf(other).some((sentence) => known.has(sentence));
}

/** The first block, where it is a greeting. */
function takeSalutation(blocks: string[]): string {
  const first = blocks[0] ?? '';
  if (!isSalutation(first)) return '';
  blocks.shift();
  return first;
}

/** The last one or two blocks, where they are a closing line and a name. */
function takeClosing(
  blocks: string[],
  closing: string,
  signature: string,
): { closing: string; signature: string } {
  const lastLines = blocks.at(-1)?.split('\n') ?? [];
  if (lastLines.length >= 2 && lastLines.length <= 3 && lastLines.every((line) => line.length <= 60)) {
    blocks.pop();
    return { closing: lastLines[0] ?? '', signature: lastLines.slice(1).join(' ') };
  }
  if (blocks.at(-1) === signature) {
    blocks.pop();
    if (blocks.at(-1) !== closing) return { closing: '', signature };
    blocks.pop();
    return { closing, signature };
  }
  return { closing: '', signature: '' };
}
