import { afterEach, beforeEach, expect, it } from 'vitest';
import { useHeldRows } from '#renderer/lib/use-held-rows.ts';
import { inWindow } from './in-window.ts';

let held: ReturnType<typeof useHeldRows<{ id: string }>>;
function List({ ids, of = 'all' }: { ids: string; of?: string | null }) {
  held = useHeldRows(
    [...ids].map((id) => ({ id })),
    of,
  );
  return null;
}

let page: ReturnType<typeof inWindow>;
beforeEach(() => {
  page = inWindow();
});
afterEach(() => page.leave());

const shown = () => [held.rows.map(({ id }) => id).join(''), held.newer];

it('moves nothing under the mouse, and shows what came when it leaves', async () => {
  await page.draw(<List ids="ab" />);
  await page.does(() => held.hand.onPointerEnter());
  await page.draw(<List ids="xab" />);
  expect(shown()).toEqual(['ab', 1]);
  await page.does(() => held.hand.onPointerLeave());
  expect(shown()).toEqual(['xab', 0]);
});

it('moves nothing while keys are pressed in it, and shows what came when asked', async () => {
  await page.draw(<List ids="ab" />);
  await page.does(() => held.hand.onKeyDownCapture());
  await page.draw(<List ids="xyab" />);
  expect(shown()).toEqual(['ab', 2]);
  await page.does(() => held.showNewer());
  expect(shown()).toEqual(['xyab', 0]);
  await page.draw(<List ids="zxyab" />);
  expect(shown()).toEqual(['xyab', 1]);
});

it('shows another list as it is', async () => {
  await page.draw(<List ids="ab" />);
  await page.does(() => held.hand.onPointerEnter());
  await page.draw(<List ids="ab" of={null} />);
  await page.draw(<List ids="bxa" of="starred" />);
  expect(shown()).toEqual(['bxa', 0]);
});
