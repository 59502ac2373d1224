import { MantineProvider } from '@mantine/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ListStatusChoice } from '#renderer/features/applications/list-status-choice.tsx';
import { inWindow } from '../../lib/in-window.ts';

let page: ReturnType<typeof inWindow>;
beforeEach(() => {
  page = inWindow();
});
afterEach(() => page.leave());

const draw = (unknown: React.ComponentProps<typeof ListStatusChoice>['unknown']) =>
  page.draw(
    <MantineProvider env="test" forceColorScheme="light">
      <ListStatusChoice unknown={unknown} onChange={() => {}} />
    </MantineProvider>,
  );

test('each word that is not known is asked about once, with its lines; nothing where all are known', async () => {
  await draw([
    { word: 'Parked', lines: 3, status: null },
    { word: 'Blue', lines: 1, status: 'offer' },
  ]);
  expect([...document.querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual([
    '“Parked” in 3 lines',
    '“Blue” in 1 line',
  ]);
  await draw([]);
  expect(document.querySelectorAll('select')).toHaveLength(0);
});
