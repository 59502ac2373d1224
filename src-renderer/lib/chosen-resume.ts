import { create } from 'zustand';
import { type ResumeFile, readResumeFile } from './read-resume-file.ts';

interface ChosenResume {
  /** The file that is being checked; null while none is. */
  file: ResumeFile | null;
  /** How often a checked file was stored: whoever edits the profile starts afresh with each. */
  edition: number;
  choose(file: File): Promise<void>;
  putAway(): void;
  stored(): void;
}

/** The resume file that was chosen or dropped, wherever in the window that was. */
export const useChosenResume = create<ChosenResume>((set) => ({
  file: null,
  edition: 0,
  choose: async (file) => set({ file: await readResumeFile(file) }),
  putAway: () => set({ file: null }),
  stored: () => set(({ edition }) => ({ file: null, edition: edition + 1 })),
}));
