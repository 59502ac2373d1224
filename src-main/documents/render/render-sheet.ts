import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheatSheet } from '#shared/domain/cheat-sheet.ts';
import { compilePdf } from './compiler.ts';
import { fontsFor } from './find-fonts.ts';

export interface SheetRender {
  sheet: CheatSheet;
  templatesDir: string;
  fontsDirs: string[];
  paper: 'a4' | 'us-letter';
}

/** Sets a cheat sheet in type. Throws `ValidationError` with Typst's reason. */
export async function renderSheet({
  sheet,
  templatesDir,
  fontsDirs,
  paper,
}: SheetRender): Promise<Uint8Array> {
  const source = await readFile(join(templatesDir, 'cheat-sheet.typ'), 'utf8');
  const data = JSON.stringify(sheet);
  const { bytes } = await compilePdf({
    source,
    inputs: { data, paper },
    fontsDirs: fontsFor(data, fontsDirs),
  });
  return bytes;
}
