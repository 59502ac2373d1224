import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readForm } from '#main/forms/read-form.ts';
import { apply } from './apply-harness.ts';
import { openBrowser } from './open-browser.ts';
import { servePages } from './serve-pages.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const browser = openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'jobai-veils-'));
let pages: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  pages = await servePages();
  await browser.warmUp();
});
afterAll(async () => {
  await browser.close();
  await pages.close();
  rmSync(folder, { recursive: true, force: true });
});

it('takes every box that nobody can see for a decoy, and none that is only styled', async () => {
  const { fields } = await readForm(browser.host, pages.url('veils.html'), new AbortController().signal);
  const fillable = fields.filter(({ visible, decoy, type }) => visible && !decoy && type !== 'hidden');
  expect(fillable.map(({ dom }) => dom.name).sort()).toEqual(
    [
      ...['seen_city', 'seen_country', 'seen_email', 'seen_first', 'seen_last', 'seen_phone', 'seen_street'],
      ...['seen_inset', 'seen_gradient', 'seen_twice_turned', 'seen_beside', 'seen_fade', 'seen_list'],
      ...[
        'seen_round',
        'seen_slant',
        'seen_path',
        'seen_box',
        'seen_soft',
        'seen_contain',
        'seen_scroller',
        'seen_tone',
        'seen_dark_mode',
        'seen_ellipse',
      ],
      ...['seen_faded_once', 'seen_zip', 'tick_styled', 'radio_styled', 'file_styled'],
    ].sort(),
  );
  const decoys = fields.filter(({ decoy }) => decoy).map(({ dom }) => dom.name);
  expect(decoys.filter((name) => !name.startsWith('veil_'))).toEqual(['fold_hobby']);
  expect(decoys.length).toBe(61);
});

it('sees what stood in a folded part once that is open', async () => {
  const { fields } = await readForm(browser.host, pages.url('veils.html#open'), new AbortController().signal);
  const hobby = fields.find(({ dom }) => dom.name === 'fold_hobby');
  expect(hobby).toMatchObject({ visible: true, decoy: false });
});

it('calls filled what the page holds, shows and does not object to, takes the rest out, and reports all of it', async () => {
  const path = join(folder, 'ada.pdf');
  writeFileSync(path, '%PDF-1.4 test');
  const { report } = await apply(browser.host, {
    url: pages.url('objections.html'),
    resume: { path, name: 'Ada Byron.pdf' },
    answers: [
      { key: 'custom', question: 'Do you bake?', value: 'a', scope: 'any', expiresAt: null },
      { key: 'custom', question: 'Tick this: I own a bicycle', value: 'Yes', scope: 'any', expiresAt: null },
      {
        key: 'salary.expected',
        question: 'Expected salary',
        value: '85,000 EUR',
        scope: 'any',
        expiresAt: null,
      },
    ],
  });
  const of = (label: string) => report.fields.find((field) => field.label === label);
  expect(of('First name')).toMatchObject({ status: 'filled', readBack: 'Ada' });
  expect(of('Last name')).toMatchObject({ status: 'failed', readBack: null });
  expect(of('Email')).toMatchObject({ status: 'failed', readBack: null });
  expect(of('Do you bake?')).toMatchObject({ status: 'left-to-user', readBack: null });
  expect(of('Tick this: I own a bicycle')).toMatchObject({ status: 'filled', value: 'Yes', readBack: 'Yes' });
  expect(of('Resume')).toMatchObject({ status: 'filled', value: 'Ada Byron.pdf', readBack: 'Ada Byron.pdf' });
  expect(of('Expected salary')?.status).toBe('left-to-user');
});
