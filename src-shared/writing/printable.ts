import { visibleText } from '../domain/visible-text.ts';

/** The scripts that the fonts which ship hold. */
const PRINTED =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Common}\p{Script=Inherited}]/u;
/** Coloured pictures, with what joins and colours them: no font of a document holds them, and readers of its text would find a hole. */
const PICTURES = /\s?(?:\p{Emoji_Presentation}|\p{Emoji_Modifier}|\ufe0f|\u200d)+/gu;

/** A text as a document prints it: without pictures, signs that nobody sees, and halves of signs. */
export function printedText(text: string): string {
  const plain = text.replace(PICTURES, '').replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
  return visibleText(plain).trim();
}

/** Every text of a document. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What a document can not print, for its user: pictures that are left out, and words in a script that no font holds. Empty where all is printed. */
export function printNotes(texts: readonly string[]): string[] {
  const all = texts.join(' ');
  const pictures = [...new Set(all.match(/\p{Emoji_Presentation}/gu) ?? [])];
  const words = all.match(/[\p{L}\p{M}]+/gu) ?? [];
  const lost = [...new Set(words.filter((word) => [...word].some((sign) => !PRINTED.test(sign))))];
  return [
    ...(pictures.length === 0
      ? []
      : [
          `Left out, as documents can not print it and programs that read them stumble over it: ${pictures.slice(0, 8).join(' ')}`,
        ]),
    ...(lost.length === 0
      ? []
      : [
          `JobAI has no letters to print ${lost.slice(0, 5).join(' ')}: empty boxes can stand there, and programs that read the document miss it. Write it in Latin letters in your profile.`,
        ]),
  ];
}
