import { MantineProvider } from '@mantine/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { firstSearch } from '#renderer/features/run/first-search.ts';
import { HowMuch } from '#renderer/features/run/how-much.tsx';
import { NO_PREFERENCES } from '#shared/domain/preferences.ts';
import { inWindow } from '../../lib/in-window.ts';

const draft = firstSearch({
  last: null,
  role: 'Nurse',
  preferences: NO_PREFERENCES,
  minScore: 60,
  sources: [],
  practice: false,
});

let page: ReturnType<typeof inWindow>;
beforeEach(() => {
  page = inWindow();
});
afterEach(() => page.leave());

const atMost = () => document.querySelector<HTMLInputElement>('.mantine-NumberInput-input')?.value;
const draw = (limit: number) =>
  page.draw(
    <MantineProvider env="test" forceColorScheme="light">
      <HowMuch draft={{ ...draft, limit }} onChange={vi.fn()} />
    </MantineProvider>,
  );

it('shows at most how many jobs the search at hand is for, also where it was another profile’s before', async () => {
  await draw(25);
  expect(atMost()).toBe('25 jobs');
  await draw(10);
  expect(atMost()).toBe('10 jobs');
});
