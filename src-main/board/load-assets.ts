import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

export interface Asset {
  type: string;
  body: Buffer;
}

/** Stylesheets and scripts by file name. They are few and small, so they stay in memory. */
export async function loadAssets(directory: string): Promise<Map<string, Asset>> {
  const names = (await readdir(directory)).filter((name) => TYPES[extname(name)] !== undefined);
  const read = names.map(async (name): Promise<[string, Asset]> => {
    return [name, { type: TYPES[extname(name)] ?? '', body: await readFile(join(directory, name)) }];
  });
  return new Map(await Promise.all(read));
}
