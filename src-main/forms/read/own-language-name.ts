import { fold } from '#shared/domain/fold.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
let names: ReadonlySet<string> | null = null;

/** Whether a text is a language's name in that language, as a page offers its own languages: "Deutsch", "Português (Brasil)". */
export function isOwnLanguageName(text: string): boolean {
  names ??= new Set(
    LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
      .filter((code) => Intl.DisplayNames.supportedLocalesOf(code).length > 0)
      .flatMap((code) => {
        const own = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
        return own === undefined ? [] : [fold(own).trim()];
      }),
  );
  return names.has(
    fold(text)
      .replace(/\([^)]*\)/g, '')
      .trim(),
  );
}
