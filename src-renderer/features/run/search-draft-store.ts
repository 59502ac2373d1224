import { create } from 'zustand';
import type { SearchDraft } from './first-search.ts';

interface SearchDrafts {
  /** By the profile that it was typed for. */
  drafts: Readonly<Record<string, SearchDraft>>;
  keep(profileId: string, draft: SearchDraft): void;
  forget(profileId: string): void;
}

/** What was typed into the search form and not started yet, while other searches are looked at. */
export const useSearchDrafts = create<SearchDrafts>((set) => ({
  drafts: {},
  keep: (profileId, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [profileId]: draft } })),
  forget: (profileId) =>
    set(({ drafts: { [profileId]: _, ...drafts } }) => ({
      drafts,
    })),
}));
