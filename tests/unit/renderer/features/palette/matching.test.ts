import type { Icon } from '@tabler/icons-react';
import { expect, it } from 'vitest';
import { matching } from '#renderer/features/palette/matching.ts';

const item = (label: string, words?: string) => ({
  id: label,
  label,
  ...(words ? { words } : {}),
  icon: null as unknown as Icon,
  run: () => {},
});
const items = [item('Light colours', 'theme'), item('Dark colours', 'theme'), item('Back up now')];

it('finds an action by every word that was typed, in any order, also by its other words', () => {
  expect(matching(items, 'theme dark').map((found) => found.label)).toEqual(['Dark colours']);
  expect(matching(items, '  ')).toHaveLength(3);
  expect(matching(items, 'purple')).toEqual([]);
});

it('puts first what is called so, since that is what Enter chooses', () => {
  const about = [item('Go on with the search', 'paused stopped'), item('Stop the search', 'end')];
  expect(matching(about, 'stop').map(({ label }) => label)).toEqual([
    ...['Stop the search', 'Go on with the search'],
  ]);
});

it('offers what is seldom wanted only once it is asked for', () => {
  const seldom = { ...item('Settings: Keys'), onlyFound: true };
  expect(matching([...items, seldom], '')).toEqual(items);
  expect(matching([...items, seldom], 'keys')).toEqual([seldom]);
});
