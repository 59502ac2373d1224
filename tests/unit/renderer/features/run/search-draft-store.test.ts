import { expect, test } from 'vitest';
import { firstSearch } from '#renderer/features/run/first-search.ts';
import { useSearchDrafts } from '#renderer/features/run/search-draft-store.ts';
import { NO_PREFERENCES } from '#shared/domain/preferences.ts';

test('what is typed is kept for its own profile until its search is started', () => {
  const draft = firstSearch({
    last: null,
    role: 'Nurse',
    preferences: NO_PREFERENCES,
    minScore: 70,
    sources: [],
    practice: false,
  });
  const { keep, forget } = useSearchDrafts.getState();
  keep('p1', { ...draft, query: 'Night nurse' });
  expect(useSearchDrafts.getState().drafts['p1']?.query).toBe('Night nurse');
  expect(useSearchDrafts.getState().drafts['p2']).toBeUndefined();
  forget('p1');
  expect(useSearchDrafts.getState().drafts).toEqual({});
});
