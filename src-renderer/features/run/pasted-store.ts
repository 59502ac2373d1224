import { create } from 'zustand';

interface PastedStore {
  /** Whether the box for a posting's text is open. */
  opened: boolean;
  text: string;
  open(text?: string): void;
  write(text: string): void;
  /** Puts the box away; its text is there when it is opened again. */
  close(): void;
  /** After its job was taken. */
  clear(): void;
}

/** The text of a posting that the user pastes; kept while another page is open. */
export const usePasted = create<PastedStore>((set) => ({
  opened: false,
  text: '',
  open: (text) => set((now) => ({ opened: true, text: text ?? now.text })),
  write: (text) => set({ text }),
  close: () => set({ opened: false }),
  clear: () => set({ opened: false, text: '' }),
}));
