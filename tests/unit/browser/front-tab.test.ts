import { expect, it } from 'vitest';
import { createFrontTab } from '#main/browser/front-tab.ts';
import { createTakeover } from '#main/browser/takeover.ts';

/** Two tabs of one browser, and which of them were put in front. */
function twoTabs() {
  const front = createFrontTab();
  const shown: string[] = [];
  const tab = (name: string) => {
    const takeover = createTakeover({ onTakeover: () => undefined, onReleased: () => undefined });
    const page = { bringToFront: async () => void shown.push(name) };
    return { takeover, ...front.add({ page, takeover }) };
  };
  return { one: tab('one'), two: tab('two'), shown };
}

it('puts a tab in front where the user is at work in no other', async () => {
  const { one, two, shown } = twoTabs();
  one.takeover.lend();
  await two.show();
  two.takeover.take('app');
  await two.show();
  expect(shown).toEqual(['two', 'two']);
});

it('never puts one before the tab in which the user types', async () => {
  const { one, two, shown } = twoTabs();
  one.takeover.take('app');
  await two.show();
  expect(shown).toEqual([]);
  one.takeover.release();
  await two.show();
  expect(shown).toEqual(['two']);
  one.takeover.take('app');
  one.leave();
  await two.show();
  expect(shown).toEqual(['two', 'two']);
});

it('fails for no tab that is gone', async () => {
  const takeover = createTakeover({ onTakeover: () => undefined, onReleased: () => undefined });
  const page = { bringToFront: () => Promise.reject(new Error('closed')) };
  await expect(createFrontTab().add({ page, takeover }).show()).resolves.toBeUndefined();
});
