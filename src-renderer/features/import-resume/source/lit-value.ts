import { create } from 'zustand';

interface LitValue {
  /** Paths of the values whose place is shown now. */
  paths: ReadonlySet<string>;
  /** Whether the page should be brought to them: not where the pointer is on the page itself. */
  follow: boolean;
  light(paths: readonly string[], follow: boolean): void;
}

/** Which value and which place of the file belong together, while one of them is pointed at. */
export const useLitValue = create<LitValue>((set) => ({
  paths: new Set(),
  follow: false,
  light: (paths, follow) => set({ paths: new Set(paths), follow }),
}));
