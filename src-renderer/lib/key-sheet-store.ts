import { create } from 'zustand';

/** Whether the sheet of keys lies over the page. */
export const useKeySheet = create<{ opened: boolean; setOpened(opened: boolean): void }>((set) => ({
  opened: false,
  setOpened: (opened) => set({ opened }),
}));

export const openKeySheet = (): void => useKeySheet.getState().setOpened(true);
