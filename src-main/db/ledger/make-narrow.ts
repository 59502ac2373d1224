import { existsSync, readFileSync } from 'node:fs';
import { copyDurably, replaceFile } from '../recover/durable-file.ts';
import { isWide, linesOf } from './ledger-line.ts';

/**
 * Writes a record anew as UTF-8, line by line, where an editor saved it in UTF-16, so that what is added later can be
 * read. The old file is kept beside it.
 */
export function makeNarrow(file: string): void {
  if (!existsSync(file)) return;
  const content = readFileSync(file);
  if (!isWide(content)) return;
  let number = 1;
  while (existsSync(`${file}.set-aside-${number}`)) number += 1;
  copyDurably(file, `${file}.set-aside-${number}`);
  replaceFile(
    file,
    linesOf(content)
      .map((line) => `${line}\n`)
      .join(''),
  );
}
