import type { BrowserState } from '#shared/domain/browser-state.ts';

/** The browser of this machine, as the use cases see it. */
export interface BrowserFilesDoor {
  state(): BrowserState;
  fetch(): void;
  stop(): Promise<void>;
  remove(): Promise<void>;
}
