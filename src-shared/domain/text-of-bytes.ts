import { detectCode } from './detect-code.ts';

/** A text file as read. `code` is null for Unicode; else the code from before it in which it makes a text. */
export interface TextOfBytes {
  text: string;
  code: string | null;
  /** Another code would read nearly as well and say something else. */
  isDoubtful: boolean;
}

/**
 * The text of a file: UTF-8, UTF-16, or the code from before Unicode in which it makes a text, as older programs and Excel's
 * "CSV" still save it. Null for what is no text.
 */
export function textOfBytes(content: Uint8Array): TextOfBytes | null {
  try {
    const text = new TextDecoder(wideCode(content) ?? 'utf-8', { fatal: true }).decode(content);
    return { text, code: null, isDoubtful: false };
  } catch {
    if (content.includes(0)) return null;
    const { code, isDoubtful } = detectCode(content);
    return { text: new TextDecoder(code).decode(content), code, isDoubtful };
  }
}

/** UTF-16, by its mark or by a zero in every other byte; null for what is none. */
function wideCode(content: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  if (content[0] === 0xfe && content[1] === 0xff) return 'utf-16be';
  const sample = content.subarray(0, 4_000);
  const zerosAt = (side: number) => sample.filter((byte, at) => at % 2 === side && byte === 0).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (even + odd < sample.length / 8 || Math.min(even, odd) * 20 > Math.max(even, odd)) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
