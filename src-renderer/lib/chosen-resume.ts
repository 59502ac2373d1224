import { create } from 'zustand';
import { readPagesFile } from './read-pages-file.ts';
import type { ResumeFile } from './read-resume-file.ts';

interface ChosenResume {
  /** The file that is being checked; null while none is. */
  file: ResumeFile | null;
  /** Somebody without a file is asked instead. */
  guided: boolean;
  /** How often a checked file was stored: whoever edits the profile starts afresh with each. */
  edition: number;
  choose(file: File): Promise<void>;
  guide(): void;
  putAway(): void;
  stored(): void;
}

/** The resume file that was chosen or dropped, wherever in the window that was. */
export const useChosenResume = create<ChosenResume>((set) => ({
  file: null,
  guided: false,
  edition: 0,
  choose: async (file) => set({ guided: false, file: await readPagesFile(file) }),
  guide: () => set({ guided: true }),
  putAway: () => set({ file: null, guided: false }),
  stored: () => set(({ edition }) => ({ file: null, guided: false, edition: edition + 1 })),
}));
