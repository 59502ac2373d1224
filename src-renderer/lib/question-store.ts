import { create } from 'zustand';
import type { HumanRequest } from '#shared/domain/human.ts';

interface Questions {
  /** All that wait for the user, oldest first. */
  open: HumanRequest[];
  /** The question whose dialog is open. */
  shownId: string | null;
  /** Whether the list of all questions lies over the page. */
  inboxOpen: boolean;
  setOpen(open: HumanRequest[]): void;
  show(id: string | null): void;
  setInboxOpen(inboxOpen: boolean): void;
}

/** The questions that wait, and which of them is shown; any page may show one with `show`. */
export const useQuestions = create<Questions>((set) => ({
  open: [],
  shownId: null,
  inboxOpen: false,
  setOpen: (open) => set({ open }),
  show: (shownId) => set({ shownId, inboxOpen: false }),
  setInboxOpen: (inboxOpen) => set({ inboxOpen }),
}));
