import type { OpenApp } from '../open-app.ts';

/** An app that runs, and the folder that it was started from. */
export interface At extends OpenApp {
  appDir: string;
}

/** One of the 20 recommendations of Electron's security guide, as it is held here. */
export interface Recommendation {
  /** Its number in the guide. */
  number: number;
  title: string;
  /** Throws where the app that runs does not hold it. */
  check(at: At): Promise<void>;
  /** A change of the built app that opens this lock: `check` must throw then. */
  broken: { file: string; change(text: string): string };
}

const MAIN = 'out/main/index.js';

/** Puts `to` in the place of the one `from` in the built main file. */
export const inMain = (from: string, to: string): Recommendation['broken'] => ({
  file: MAIN,
  change: (text) => text.replace(from, () => to),
});
