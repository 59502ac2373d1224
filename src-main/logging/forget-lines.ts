import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a line holds one of these words, upper or lower case. Words of two letters stand in every line. */
export function tellsOf(words: readonly string[]): (line: string) => boolean {
  const wanted = words.map((word) => word.trim().toLowerCase()).filter((word) => word.length > 2);
  return (line) => {
    const plain = line.toLowerCase();
    return wanted.some((word) => plain.includes(word));
  };
}

/**
 * Takes lines out of the log files of a folder. Answers the names of files that could not be written. They stay the same
 * files, as the newest is open.
 */
export function forgetLines(dir: string, tells: (line: string) => boolean): string[] {
  if (!existsSync(dir)) return [];
  const names = readdirSync(dir).filter((name) => name.endsWith('.log'));
  return names.filter((name) => !isWithout(join(dir, name), tells));
}

function isWithout(path: string, tells: (line: string) => boolean): boolean {
  try {
    const lines = readFileSync(path, 'utf8').split('\n');
    const kept = lines.filter((line) => !tells(line));
    if (kept.length < lines.length) writeFileSync(path, kept.join('\n'));
    return true;
  } catch {
    return false;
  }
}
