import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';

const FONT_PACKAGE = '@expo-google-fonts/source-sans-3/package.json';

/**
 * The folders of the fonts that ship with the program, as paths on the disk: in a packaged app the archive's unpacked
 * twin, as Typst reads files by itself. `from` is any file of the program.
 */
export function findFontsDirs(from: string | URL): string[] {
  const folder = dirname(createRequire(from).resolve(FONT_PACKAGE));
  return [folder.replace(`${sep}app.asar${sep}`, `${sep}app.asar.unpacked${sep}`)];
}
