import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { meaning } from '#main/forms/fill/drivers/choose-one.ts';
import type { OpenList } from '#main/forms/fill/drivers/open-options.ts';
import { searchList } from '#main/forms/fill/drivers/search-list.ts';

/** A list that holds only what can be seen: one view after another. */
function listOf(views: readonly (readonly string[])[]): OpenList {
  let at = 0;
  return {
    options: async () => (views[at] ?? []).map((label) => ({ label, element: {} as Locator })),
    further: async () => {
      const moves = at < views.length - 1;
      if (moves) at += 1;
      return moves;
    },
    toStart: async () => {
      const moves = at > 0;
      at = 0;
      return moves;
    },
  };
}

const search = async (
  views: readonly (readonly string[])[],
  wanted: string,
  key: Parameters<typeof meaning>[1]['key'] = 'education.degree',
  until = Number.POSITIVE_INFINITY,
): Promise<string | null> =>
  (await searchList(listOf(views), meaning(wanted, { key, label: '' }), until))?.label ?? null;

describe('going through a list', () => {
  it('takes the exact choice further down, not a likely one that shows first', async () => {
    expect(await search([["Master's degree", 'Other'], ['Master of Science']], 'Master of Science')).toBe(
      'Master of Science',
    );
  });

  it('waits at the end for a list that fetches more of itself there', async () => {
    let known = ['Aa', 'Ab'];
    const list: OpenList = {
      options: async (patienceMs) => {
        if (patienceMs > 0) known = ['Aa', 'Ab', 'Ac', 'Master of Science'];
        return known.map((label) => ({ label, element: {} as Locator }));
      },
      further: async () => false,
      toStart: async () => false,
    };
    const pick = meaning('Master of Science', { key: 'education.degree', label: '' });
    expect((await searchList(list, pick, Number.POSITIVE_INFINITY))?.label).toBe('Master of Science');
  });

  it('goes back to what means it in other words where the whole list has nothing closer', async () => {
    expect(await search([["Master's degree"], ['Doctorate'], ['Other']], 'MSc Physics')).toBe(
      "Master's degree",
    );
  });

  it('takes neither of two that could be meant, however far apart they are', async () => {
    const views = [['React (Library)'], ['Vue'], ['React.js']];
    expect(await search(views, 'React', 'skills')).toBeNull();
  });

  it('takes nothing inexact from a list that did not end in time', async () => {
    const views = [["Master's degree"], ...Array.from({ length: 20 }, () => ['Other'])];
    expect(await search(views, 'MSc Physics', 'education.degree', 0)).toBeNull();
  });

  it('goes through a list of common length though a busy machine has used up the time', async () => {
    const views = [...Array.from({ length: 12 }, (_, index) => [`Land ${index}`]), ['Uruguay']];
    expect(await search(views, 'Uruguay', 'address.country', 0)).toBe('Uruguay');
  });
});
