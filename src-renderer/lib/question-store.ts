import { create } from 'zustand';
import type { HumanRequest } from '#shared/domain/human.ts';

interface Questions {
  /** All that wait for the user, oldest first. */
  open: HumanRequest[];
  /** The question whose dialog is open. */
  shownId: string | null;
  setOpen(open: HumanRequest[]): void;
  show(id: string | null): void;
}

/** The questions that wait, and which of them is shown; any page may show one with `show`. */
export const useQuestions = create<Questions>((set) => ({
  open: [],
  shownId: null,
  setOpen: (open) => set({ open }),
  show: (shownId) => set({ shownId }),
}));
