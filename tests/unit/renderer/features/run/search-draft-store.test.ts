import { createElement } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstSearch } from '#renderer/features/run/first-search.ts';
import { forgetSearch, keepSearch, useSearchDraft } from '#renderer/features/run/search-draft-store.ts';
import { useDrafts } from '#renderer/lib/draft-store.ts';
import { NO_PREFERENCES } from '#shared/domain/preferences.ts';
import { inWindow } from '../../lib/in-window.ts';

let page: ReturnType<typeof inWindow>;
beforeEach(() => {
  page = inWindow();
});
afterEach(async () => {
  await page.does(() => {
    for (const profileId of ['p1', 'p3']) forgetSearch(profileId);
    useDrafts.setState({ byRequest: {} });
  });
  await page.leave();
});

const draft = {
  ...firstSearch({
    ...{ last: null, role: 'Nurse', preferences: NO_PREFERENCES, minScore: 70, sources: [], practice: false },
  }),
  query: 'Night nurse',
};

function Query({ of }: { of: string }) {
  return useSearchDraft(of)?.query ?? 'none';
}

/** What the search form of a profile holds; `none` where nothing was typed. */
async function shownFor(profileId: string): Promise<string | null | undefined> {
  await page.draw(createElement(Query, { of: profileId }));
  return document.querySelector('main')?.textContent;
}

test('what is typed is kept for its own profile until its search is started', async () => {
  keepSearch('p1', draft);
  expect(await shownFor('p1')).toBe('Night nurse');
  expect(await shownFor('p2')).toBe('none');
  forgetSearch('p1');
  expect(await shownFor('p1')).toBe('none');
});

test('what was typed before the program last ended is there again, unless it is none', async () => {
  keepSearch('p3', draft);
  const { 'search p3': stored } = useDrafts.getState().byRequest;
  useDrafts.setState({ byRequest: { 'search p4': stored ?? {}, 'search p5': { search: '{"query":7}' } } });
  expect(await shownFor('p4')).toBe('Night nurse');
  expect(await shownFor('p5')).toBe('none');
});
