import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, Settings } from '#shared/domain/settings.ts';

const page = readFileSync(new URL('../../../docs/settings.md', import.meta.url), 'utf8');
const environment = readFileSync(
  new URL('../../../src-main/settings/environment.ts', import.meta.url),
  'utf8',
);

test('docs/settings.md names every setting, and none that there is not', () => {
  const { browser, llm, webSearch, api, reminders, sync, telemetry, updates } = Settings.shape;
  const parts = { browser, llm, webSearch, api, reminders, sync, telemetry, updates };
  const names = [
    ...Object.keys(Settings.shape).filter((name) => !Object.hasOwn(parts, name)),
    ...Object.entries(parts).flatMap(([part, { shape }]) =>
      Object.keys(shape).map((name) => `${part}.${name}`),
    ),
  ];
  const [ours = ''] = page.split('## What servers of this kind');
  const rows = [...ours.matchAll(/^\| `([a-z][\w.]+)` \|/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(names.sort());
});

test('docs/settings.md names every environment variable', () => {
  const variables = [...environment.matchAll(/^ {2}(JOBAI_\w+):/gm)].map(([, name = '']) => name);
  expect(variables.length).toBeGreaterThan(8);
  expect(variables.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test('docs/settings.md gives the defaults as they are', () => {
  const { minScore, concurrency, browserConcurrency, questionTimeoutMs, httpTimeoutMs, llm } =
    DEFAULT_SETTINGS;
  const rows = { minScore, concurrency, browserConcurrency, questionTimeoutMs, httpTimeoutMs };
  for (const [name, value] of Object.entries(rows)) expect(page).toContain(`| \`${name}\` | ${value} |`);
  expect(page).toContain(`| \`llm.timeoutMs\` | ${llm.timeoutMs} |`);
  expect(page).toContain(`| ${llm.order.map((id) => `\`${id}\``).join(', ')} |`);
});
