import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

/** Of the SIL Open Font License, as all fonts that ship. */
const FONT_PACKAGE = '@expo-google-fonts/source-sans-3/package.json';

/** The scripts that the main font lacks, each with the package and folder of one weight; its other weights do not ship. */
const SCRIPT_FONTS: readonly [script: RegExp, name: string][] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u, 'noto-sans-sc'],
  [/\p{Script=Hangul}/u, 'noto-sans-kr'],
  [/\p{Script=Thai}/u, 'noto-sans-thai'],
];

/**
 * The folders of the fonts that ship with the program, as paths on the disk: in a packaged app the archive's unpacked
 * twin, as Typst reads files by itself. `from` is any file of the program. The main font comes first.
 */
export function findFontsDirs(from: string | URL): string[] {
  const { resolve } = createRequire(from);
  const folderOf = (name: string): string =>
    dirname(resolve(name)).replace(`${sep}app.asar${sep}`, `${sep}app.asar.unpacked${sep}`);
  const ofScript = ([, name]: (typeof SCRIPT_FONTS)[number]): string[] => {
    try {
      return [join(folderOf(`@expo-google-fonts/${name}/package.json`), '400Regular')];
    } catch {
      // Its signs are then told as ones that no font holds.
      return [];
    }
  };
  return [folderOf(FONT_PACKAGE), ...SCRIPT_FONTS.flatMap(ofScript)];
}

/** Those of the folders that a text needs: fonts of large scripts are slow to read. */
export function fontsFor(text: string, fontsDirs: readonly string[]): readonly string[] {
  return SCRIPT_FONTS.some(([script]) => script.test(text)) ? fontsDirs : fontsDirs.slice(0, 1);
}
