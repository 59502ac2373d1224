import { create } from 'zustand';
import { useDrafts } from '#renderer/lib/draft-store.ts';

interface PastedBox {
  /** Whether the box for a posting's text is open. */
  opened: boolean;
  open(text?: string): void;
  write(text: string): void;
  /** Puts the box away; its text is there when it is opened again. */
  close(): void;
  /** After its job was taken. */
  clear(): void;
}

/** Where its text is kept among the drafts: over another page, and over the end of the program. */
const ID = 'pasted posting';

/** The box for the text of a posting that the user pastes. */
export const usePasted = create<PastedBox>((set) => {
  const write = (text: string) => useDrafts.getState().write(ID, { text });
  return {
    opened: false,
    open(text) {
      if (text !== undefined) write(text);
      set({ opened: true });
    },
    write,
    close: () => set({ opened: false }),
    clear() {
      useDrafts.getState().forget(ID);
      set({ opened: false });
    },
  };
});

export const usePastedText = (): string => useDrafts(({ byRequest }) => byRequest[ID]?.['text'] ?? '');
