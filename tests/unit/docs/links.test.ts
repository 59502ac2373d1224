import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { COMPANY_BOARDS } from '#main/sources/boards.ts';
import { JOB_SITES } from '#main/sources/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const pages = ['README.md', ...globSync('docs/**/*.md', { cwd: root })];

test.each(pages)('every link of %s leads to a file that is there', (page) => {
  const text = readFileSync(join(root, page), 'utf8').replace(/```[\s\S]*?```/g, '');
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, to]) => String(to));
  const lost = links.filter((to) => !/^https?:/.test(to) && !existsSync(join(root, dirname(page), to)));
  expect(lost).toEqual([]);
});

test('the page about sources names each of them', () => {
  const text = readFileSync(join(root, 'docs/guide/sources.md'), 'utf8');
  const labels = [...JOB_SITES, ...COMPANY_BOARDS].map(({ label }) => label);
  expect(labels.filter((label) => !text.includes(label.split(' (')[0] ?? label))).toEqual([]);
});
