import { MantineProvider } from '@mantine/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { QuestionKind } from '#renderer/features/coach/interview/question-kind.tsx';
import { inWindow } from '../../lib/in-window.ts';

let page: ReturnType<typeof inWindow>;
beforeEach(() => {
  page = inWindow();
});
afterEach(() => page.leave());

test.each([
  ['behavioural', 'Behavioural.'],
  ['technical', 'Technical.'],
  ['posting', 'From this posting.'],
  ['asked', 'Asked before.'],
] as const)('a question of the kind %s says so: %s', async (kind, words) => {
  await page.draw(
    <MantineProvider env="test" forceColorScheme="light">
      <QuestionKind kind={kind} />
    </MantineProvider>,
  );
  expect(document.querySelector('main')?.textContent).toContain(words);
});
