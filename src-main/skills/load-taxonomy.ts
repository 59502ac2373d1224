import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseTaxonomy } from '#agents/analyst/skills/parse-taxonomy.ts';
import type { Taxonomy } from '#agents/analyst/skills/taxonomy.ts';

/** Reads the skill taxonomy from `<resourcesDir>/skills/*.txt`. Throws a `ValidationError` naming a line that is wrong. */
export async function loadTaxonomy(resourcesDir: string): Promise<Taxonomy> {
  const folder = join(resourcesDir, 'skills');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const files = names.map(async (name) => ({
    field: basename(name, '.txt'),
    text: await readFile(join(folder, name), 'utf8'),
  }));
  return parseTaxonomy(await Promise.all(files));
}
