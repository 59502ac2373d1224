import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SETTING_PARTS } from '#renderer/lib/setting-parts.ts';
import { mainPageOf, PAGES } from '#shared/domain/page.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const CODE = '{src-main,src-shared,src-renderer,src-preload,agents,bin}/**/*.{ts,tsx}';
const files = [...globSync([CODE, 'docs/**/*.md', 'README.md'], { cwd: root })].sort();
const texts = files.map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8').replace(/\s+/g, ' '),
}));

/** Where a text sends people: `Settings > Keys`, `Settings, under Keys`, `Settings, Sync`. */
const NAMED = /(?<!Project )\bSettings(?: > |, under |, )(?!Settings)(?=\p{Lu})((?:\p{L}+ ?){1,3})/gu;
/** What stands in another site's settings. */
const ELSEWHERE = /^Data privacy/;
const PARTS: readonly string[] = [
  ...SETTING_PARTS.map(({ title }) => title),
  ...PAGES.filter(({ id }) => id !== 'settings' && mainPageOf(id) === 'settings').map(({ label }) => label),
];
/** A switch or box by its words, and the part of Settings that it is said to stand in. */
const CONTROL = /"([^"]{4,60})" (?:in|under) Settings > (?!Data privacy)\p{L}+/gu;

const isPart = (words: string): boolean =>
  PARTS.some((part) => words === part || words.startsWith(`${part} `));

test('every part of Settings that a text of the program or its pages names is there', () => {
  const named = texts.flatMap(({ path, text }) =>
    [...text.matchAll(NAMED)].map(([, words = '']) => ({ path, words: words.trim() })),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(({ words }) => !isPart(words) && !ELSEWHERE.test(words))).toEqual([]);
});

test('every control that a text names in a part of Settings is there under these words', () => {
  const shown = texts
    .filter(({ path }) => path.startsWith('src-renderer/features/settings/'))
    .map(({ text }) => text)
    .join('\n');
  const named = texts.flatMap(({ path, text }) =>
    [...text.matchAll(CONTROL)].map(([, words = '']) => ({ path, words })),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ words }) => !shown.includes(words))).toEqual([]);
});
