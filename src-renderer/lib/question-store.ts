import { create } from 'zustand';
import type { OpenQuestion } from '#shared/domain/human.ts';

/** The kinds of which several can be looked over and approved at once. */
export type ReviewedKind = 'resume-review' | 'letter-review';

/** A job whose next question is waited for on the open screen. */
export interface Awaited {
  runId: string;
  jobId: string;
  title: string;
  company: string;
  /** What is being done, e.g. `Writing the letter again: shorter`. */
  doing: string;
  /** What is asked next is the same thing again: then the screen stays with this job. */
  again: boolean;
}

/** Answers that were given together and can still be taken back together. */
export interface Held {
  ids: readonly string[];
  /** Set where they were all of a kind, looked over at once. */
  allOf: ReviewedKind | null;
}

interface Questions {
  /** All that wait for the user: the whole search's first, then the best fit's. */
  open: OpenQuestion[];
  /** The question that the review screen shows. */
  shownId: string | null;
  /** Set while the review screen shows no question, but waits for the next one of a job. */
  awaited: Awaited | null;
  /** The kind of which all are looked over at once on the review screen. */
  allOf: ReviewedKind | null;
  /** Those that are looked over at once: what waited as the screen came up, and what was asked for since. */
  allIds: readonly string[];
  /** The answers that can still be taken back, newest last. */
  held: readonly Held[];
  /** Just answered; a list from before that may still name them. */
  goneIds: ReadonlySet<string>;
  /** Asked again because their answers were taken back; a list from before that may not name them. */
  returned: readonly OpenQuestion[];
  /** What the newest answer to be taken back was about, until anything else is shown. */
  backIds: readonly string[];
  /** The last list as it came, with what was just answered: what is let in again is taken from here. */
  listed: readonly OpenQuestion[];
  /** Whether the list of all questions lies over the page. */
  inboxOpen: boolean;
  setOpen(open: OpenQuestion[]): void;
  show(id: string): void;
  wait(awaited: Awaited): void;
  /** Shows all of a kind that wait now, or those that are named. */
  showAll(kind: ReviewedKind, requestIds?: readonly string[]): void;
  /** Shows those of the kind that came since, too, at the end. */
  showNewer(): void;
  /** Closes the review screen; what waits keeps waiting. */
  close(): void;
  /** Takes what was answered off the list. */
  drop(requestIds: readonly string[]): void;
  /** Lets the list name them again, and puts those back that it still names. */
  restore(requestIds: readonly string[]): void;
  hold(held: Held): void;
  letGo(held: Held): void;
  /** Says that these are on their way back. */
  expectBack(requestIds: readonly string[]): void;
  /** Lists them again, by a list that was made after their answers were taken back. */
  comeBack(requestIds: readonly string[], listed: readonly OpenQuestion[]): void;
  /** From now on the lists that come know of them. */
  settle(requestIds: readonly string[]): void;
  setInboxOpen(inboxOpen: boolean): void;
}

const CLOSED = { shownId: null, awaited: null, allOf: null, allIds: [], inboxOpen: false };

type Lists = Pick<Questions, 'listed' | 'goneIds' | 'returned'>;

function openOf({ listed, goneIds, returned }: Lists) {
  const missing = returned.filter(({ id }) => !listed.some((one) => one.id === id));
  return {
    ...{ listed, goneIds, returned },
    open: [...listed, ...missing].filter(({ id }) => !goneIds.has(id)),
  };
}

/** The questions that wait, and which of them is shown; any page may show one with `show`. */
export const useQuestions = create<Questions>((set) => ({
  open: [],
  shownId: null,
  awaited: null,
  allOf: null,
  allIds: [],
  held: [],
  goneIds: new Set(),
  returned: [],
  backIds: [],
  listed: [],
  inboxOpen: false,
  setOpen: (listed) => set((state) => openOf({ ...state, listed })),
  drop: (requestIds) =>
    set((state) => openOf({ ...state, goneIds: new Set([...state.goneIds, ...requestIds]) })),
  restore: (requestIds) => set((state) => openOf({ ...state, goneIds: without(state.goneIds, requestIds) })),
  show: (shownId) =>
    set(({ backIds }) => ({ ...CLOSED, shownId, backIds: backIds.includes(shownId) ? backIds : [] })),
  wait: (awaited) => set({ ...CLOSED, awaited, backIds: [] }),
  showAll: (allOf, requestIds) =>
    set(({ open }) => ({ ...CLOSED, allOf, allIds: requestIds ?? idsOf(open, allOf), backIds: [] })),
  showNewer: () =>
    set(({ open, allOf, allIds }) => ({ allIds: [...new Set([...allIds, ...idsOf(open, allOf)])] })),
  // With each page that is opened: what is closed already draws nothing anew.
  close: () =>
    set((state) =>
      state.shownId === null &&
      state.awaited === null &&
      state.allOf === null &&
      !state.inboxOpen &&
      state.backIds.length === 0
        ? state
        : { ...CLOSED, backIds: [] },
    ),
  hold: (held) => set((state) => ({ held: [...state.held, held] })),
  letGo: (held) => set((state) => ({ held: state.held.filter((one) => one !== held) })),
  expectBack: (backIds) => set({ backIds }),
  comeBack: (requestIds, listed) =>
    set(({ goneIds }) =>
      openOf({
        listed,
        goneIds: without(goneIds, requestIds),
        returned: listed.filter(({ id }) => requestIds.includes(id)),
      }),
    ),
  settle: (requestIds) =>
    set((state) =>
      openOf({ ...state, returned: state.returned.filter(({ id }) => !requestIds.includes(id)) }),
    ),
  setInboxOpen: (inboxOpen) => set({ inboxOpen }),
}));

function idsOf(open: readonly OpenQuestion[], kind: ReviewedKind | null): string[] {
  return open.filter(({ body }) => body.kind === kind).map(({ id }) => id);
}

function without(ids: ReadonlySet<string>, taken: readonly string[]): ReadonlySet<string> {
  return new Set([...ids].filter((id) => !taken.includes(id)));
}
