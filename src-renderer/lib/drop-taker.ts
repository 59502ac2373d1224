import { create } from 'zustand';

/** A page that takes files dropped anywhere on the window, in place of the import of resumes. */
export interface DropTaker {
  /** What is said while files are held over the window. */
  words: string;
  take(files: readonly File[]): void;
}

/** Who takes dropped files now; null where they are resumes to be checked. */
export const useDropTaker = create<{ taker: DropTaker | null; set(taker: DropTaker | null): void }>(
  (set) => ({
    taker: null,
    set: (taker) => set({ taker }),
  }),
);
