import { create } from 'zustand';

interface RunStore {
  /** The run on the page; null lets the page choose (the one that works now, else the search form). */
  shownId: string | null;
  /** Asked for a new search while a run is there to be shown. */
  isNew: boolean;
  /** Offers that the user put aside, for as long as the window is open. */
  leftIds: string[];
  show(id: string): void;
  /** Lets the page choose again. */
  showAny(): void;
  startNew(): void;
  leave(id: string): void;
}

/** What the Run page shows, kept while another page is open. */
export const useRunStore = create<RunStore>((set) => ({
  shownId: null,
  isNew: false,
  leftIds: [],
  show: (shownId) => set({ shownId, isNew: false }),
  showAny: () => set({ shownId: null, isNew: false }),
  startNew: () => set({ shownId: null, isNew: true }),
  leave: (id) => set((state) => ({ leftIds: [...state.leftIds, id] })),
}));
