import { useMemo } from 'react';
import { create } from 'zustand';
import { useDrafts } from '#renderer/lib/draft-store.ts';
import { keptValue } from '#renderer/lib/kept-value.ts';
import { SearchDraft } from './first-search.ts';

/** Since the program began, by the profile that it was typed for, also where it is half typed and none yet; null where its search was started since. */
const useTyped = create<{ byProfile: Readonly<Record<string, SearchDraft | null>> }>(() => ({
  byProfile: {},
}));

/** The box under which a search is kept among the drafts. */
const BOX = 'search';
const draftId = (profileId: string): string => `search ${profileId}`;

/** What was typed into the search form and not started yet, also before the program last ended; null where nothing was. */
export function useSearchDraft(profileId: string): SearchDraft | null {
  const typed = useTyped(({ byProfile }) => byProfile[profileId]);
  const kept = useDrafts(({ byRequest }) => byRequest[draftId(profileId)]?.[BOX]);
  const before = useMemo(() => keptValue(kept, SearchDraft), [kept]);
  return typed === undefined ? before : typed;
}

export function keepSearch(profileId: string, draft: SearchDraft): void {
  useTyped.setState(({ byProfile }) => ({ byProfile: { ...byProfile, [profileId]: draft } }));
  useDrafts.getState().write(draftId(profileId), { [BOX]: JSON.stringify(draft) });
}

/** After its search was started. */
export function forgetSearch(profileId: string): void {
  useTyped.setState(({ byProfile }) => ({ byProfile: { ...byProfile, [profileId]: null } }));
  useDrafts.getState().forget(draftId(profileId));
}
