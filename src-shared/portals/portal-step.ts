import type { PortalPart } from './read-portal.ts';

export interface PortalQuestion {
  url: string;
  /** Of the job, as the page will call it. */
  title: string;
  company: string;
}

/** What happens at a page that is looked at. */
export type PortalStep =
  /** The user has to do something in the browser, in a sentence. */
  | { kind: 'waiting'; message: string }
  /** `parts` is empty where the page names no such job. */
  | { kind: 'read'; host: string; heading: string; parts: PortalPart[] };
