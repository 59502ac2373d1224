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

interface Questions {
  /** All that wait for the user: the whole search's first, then the best fit's. */
  open: OpenQuestion[];
  /** The question that the review screen shows. */
  shownId: string | null;
  /** Set while the review screen shows no question, but waits for the next one of a job. */
  awaited: Awaited | null;
  /** The kind of which all are looked over at once on the review screen. */
  allOf: ReviewedKind | null;
  /** The questions whose answers can still be taken back, newest last. */
  heldIds: string[];
  /** Just answered; a list from before that may still name them. */
  goneIds: ReadonlySet<string>;
  /** The last list as it came, with what was just answered: what is let in again is taken from here. */
  listed: readonly OpenQuestion[];
  /** Whether the list of all questions lies over the page. */
  inboxOpen: boolean;
  setOpen(open: OpenQuestion[]): void;
  show(id: string): void;
  wait(awaited: Awaited): void;
  showAll(kind: ReviewedKind): void;
  /** Closes the review screen; what waits keeps waiting. */
  close(): void;
  /** Takes what was answered off the list. */
  drop(requestIds: readonly string[]): void;
  /** Lets the list name them again, and puts those back that it still names. */
  restore(requestIds: readonly string[]): void;
  hold(requestId: string): void;
  letGo(requestId: string): void;
  setInboxOpen(inboxOpen: boolean): void;
}

const CLOSED = { shownId: null, awaited: null, allOf: null, inboxOpen: false };

function openOf(listed: readonly OpenQuestion[], goneIds: ReadonlySet<string>) {
  return { listed, goneIds, open: listed.filter(({ id }) => !goneIds.has(id)) };
}

/** The questions that wait, and which of them is shown; any page may show one with `show`. */
export const useQuestions = create<Questions>((set) => ({
  open: [],
  shownId: null,
  awaited: null,
  allOf: null,
  heldIds: [],
  goneIds: new Set(),
  listed: [],
  inboxOpen: false,
  setOpen: (listed) => set(({ goneIds }) => openOf(listed, goneIds)),
  drop: (requestIds) => set(({ listed, goneIds }) => openOf(listed, new Set([...goneIds, ...requestIds]))),
  restore: (requestIds) =>
    set(({ listed, goneIds }) =>
      openOf(listed, new Set([...goneIds].filter((id) => !requestIds.includes(id)))),
    ),
  show: (shownId) => set({ ...CLOSED, shownId }),
  wait: (awaited) => set({ ...CLOSED, awaited }),
  showAll: (allOf) => set({ ...CLOSED, allOf }),
  close: () => set(CLOSED),
  hold: (requestId) => set(({ heldIds }) => ({ heldIds: [...heldIds, requestId] })),
  letGo: (requestId) => set(({ heldIds }) => ({ heldIds: heldIds.filter((id) => id !== requestId) })),
  setInboxOpen: (inboxOpen) => set({ inboxOpen }),
}));
