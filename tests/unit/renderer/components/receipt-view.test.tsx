import { MantineProvider } from '@mantine/core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ReceiptView } from '#renderer/components/receipt-view.tsx';
import { Receipt } from '#shared/domain/application.ts';
import { FieldOutcome } from '#shared/domain/form.ts';
import { inWindow } from '../lib/in-window.ts';

let page: ReturnType<typeof inWindow>;
beforeEach(() => {
  page = inWindow();
});
afterEach(() => page.leave());

const field = (label: string, part: object) =>
  FieldOutcome.parse({
    ...{ id: label, label, type: 'text', required: false, value: '', readBack: null, key: 'custom' },
    ...{ status: 'filled', source: 'you', reason: '' },
    ...part,
  });

it('counts what was answered, without files and what was left empty, and writes a day as people do', async () => {
  const receipt = Receipt.parse({
    url: 'https://example.org/apply',
    fields: [
      field('Start', { type: 'date', value: '2027-02-01', source: 'user' }),
      field('Resume', { type: 'file', value: 'resume.pdf', source: 'profile' }),
      field('Gender', { source: null, status: 'left-to-user' }),
    ],
    ...{ files: [], pictureIds: [], confirmation: '', origins: [], submittedAt: '2026-11-29T10:00:00.000Z' },
  });
  await page.draw(
    <MantineProvider env="test" forceColorScheme="light">
      <ReceiptView receipt={receipt} submission="confirmed" practice />
    </MantineProvider>,
  );
  const text = document.querySelector('main')?.textContent ?? '';
  expect(text).toContain('Your answers (1)');
  expect(text).toContain('1 Feb 2027');
  expect(text).not.toContain('2027-02-01');
});

it('tells what the page wanted to send besides, to whom and with what', async () => {
  const other = {
    method: 'POST',
    url: 'https://count.example/a',
    why: 'it goes to another site',
    file: false,
  };
  const receipt = Receipt.parse({
    ...{ url: 'https://example.org/apply', fields: [], files: [], pictureIds: [], confirmation: '' },
    submittedAt: '2026-11-29T10:00:00.000Z',
    held: [
      { ...other, url: 'https://ads.example/t', carried: 2, times: 3 },
      { ...other, url: 'https://ads.example/u', method: 'PUT', carried: 2, times: 3 },
      { ...other, carried: 1, times: 1, file: true },
      { ...other, url: 'wss://live.example/l', carried: null, times: 1 },
      { ...other, url: 'https://visits.example/v', carried: 0, times: 9 },
    ],
  });
  await page.draw(
    <MantineProvider env="test" forceColorScheme="light">
      <ReceiptView receipt={receipt} submission="confirmed" practice={false} />
    </MantineProvider>,
  );
  const text = document.querySelector('main')?.textContent ?? '';
  expect(text.split('2 of your answers to ads.example, 3 times (it goes to another site)')).toHaveLength(2);
  expect(text).toContain('one of your answers and a file of yours to count.example (it goes');
  expect(text).toContain('something that nobody can read to live.example');
  expect(text).toContain('none of your answers seen in it: what goes to visits.example.');
});
