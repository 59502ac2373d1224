import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

type Draft = Record<string, string>;

interface Drafts {
  /** What was typed so far, by the question's id. */
  byRequest: Record<string, Draft>;
  write(requestId: string, part: Draft): void;
  forget(requestId: string): void;
}

/** Keeps what was typed in a dialog while it is closed, and over a reload of the window. */
export const useDrafts = create<Drafts>()(
  persist(
    (set) => ({
      byRequest: {},
      write: (requestId, part) =>
        set(({ byRequest }) => ({
          byRequest: { ...byRequest, [requestId]: { ...byRequest[requestId], ...part } },
        })),
      forget: (requestId) =>
        set(({ byRequest }) => {
          const { [requestId]: _gone, ...rest } = byRequest;
          return { byRequest: rest };
        }),
    }),
    { name: 'question-drafts', storage: createJSONStorage(() => sessionStorage) },
  ),
);
