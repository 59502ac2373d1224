import { MantineProvider } from '@mantine/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ScoreBadge } from '#renderer/components/score-badge.tsx';
import { PostingQuotesContext } from '#renderer/features/jobs/quotes/posting-quotes.ts';
import { RowTags } from '#renderer/features/jobs/row-tags.tsx';
import { WarningMark } from '#renderer/features/jobs/warnings/warning-mark.tsx';
import { warningLine } from '#renderer/features/jobs/warnings/warning-words.ts';
import { Warnings } from '#renderer/features/jobs/warnings/warnings.tsx';
import { inWindow } from '../../../lib/in-window.ts';
import { jobRowOf } from '../job-row-of.ts';

let page: ReturnType<typeof inWindow>;
beforeEach(() => {
  page = inWindow();
});
afterEach(() => page.leave());

const draw = (node: React.ReactNode) =>
  page.draw(
    <MantineProvider env="test" forceColorScheme="light">
      {node}
    </MantineProvider>,
  );
const text = () => document.querySelector('main')?.textContent ?? '';

it('a row says in words what its mark is for, and has none where nothing speaks for caution', async () => {
  expect(warningLine([])).toBeNull();
  await draw(<WarningMark kinds={['old', 'money']} />);
  const [mark] = document.querySelectorAll('[role="img"]');
  expect(mark?.getAttribute('aria-label')).toBe(
    'Posted more than 60 days ago; Asks for money or your bank account',
  );
  expect(document.querySelector('[data-grave]')).not.toBeNull();
  await draw(<WarningMark kinds={[]} />);
  expect(document.querySelectorAll('[role="img"]')).toHaveLength(0);
});

it('each warning has its sentence, its days, and its words in the posting', async () => {
  const show = vi.fn();
  await draw(
    <PostingQuotesContext value={{ quotes: ['Pay a fee.'], show }}>
      <Warnings
        warnings={[
          { kind: 'money', text: 'It asks you for money.', quote: 'Pay a fee.' },
          { kind: 'reposted', text: 'It was posted 2 times before.', days: ['2026-08-01', '2026-09-05'] },
        ]}
      />
    </PostingQuotesContext>,
  );
  expect(text()).toContain('It asks you for money.');
  expect(text()).toMatch(/1 Aug 2026, 5 Sept? 2026/);
  await page.does(() => document.querySelector('button')?.click());
  expect(show).toHaveBeenCalledWith('Pay a fee.');
  await draw(<Warnings warnings={[]} />);
  expect(document.querySelector('section')).toBeNull();
});

it('a score of little text is called provisional, and no score is none', async () => {
  await draw(<ScoreBadge score={61} provisional />);
  expect(document.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
    'Fit 61 of 100, provisional',
  );
  await draw(<ScoreBadge score={null} />);
  expect(document.querySelector('[aria-label="Not read yet"]')?.textContent).toBe('–');
  await draw(<RowTags job={jobRowOf({ score: null })} />);
  expect(text()).toContain('Not read yet');
  await draw(<RowTags job={jobRowOf({ provisional: true })} />);
  expect(text()).toContain('Provisional');
});
