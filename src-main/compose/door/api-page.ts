import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '#main/door/http/app.ts';

const TYPES: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'docs.js': 'text/javascript; charset=utf-8',
  'docs.css': 'text/css; charset=utf-8',
};

/** The files of the page on which the API can be browsed, as shipped; no others. */
export const apiPage =
  (resourcesDir: string) =>
  async (name: string): Promise<Page | null> => {
    const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
    if (type === undefined) return null;
    return { type, body: await readFile(join(resourcesDir, 'api-docs', name), 'utf8') };
  };
