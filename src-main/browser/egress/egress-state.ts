import type { VendorRoutes } from '#shared/forms/vendor-routes.ts';
import type { Outgoing } from './outgoing.ts';

/** What is known beside a form's state. */
export interface Known {
  /** The origin of the tab's page. */
  own: string;
  /** The path of its address. */
  path: string;
  /** Where the user's data may go while the form is filled in: the posting's own origin. */
  trusted: ReadonlySet<string>;
  /** Null for an unknown one. Its hosts count only where the page or a frame of it stands on one of them. */
  vendor: VendorRoutes | null;
  /** How many values make a request one that could be the whole form. */
  enough: number;
  /** Addresses that were asked for before anything was typed. */
  seen: { has(url: string): boolean };
  /**
   * Whether a request is word for word one that was made before anything was typed in. Not too often: of many that were
   * made before, the order in which they come again says something.
   */
  isRepeat(request: Outgoing): boolean;
  /** Whether a part is drawn from a folder that others came from before. Not too often, since its name says something. */
  isPartOfSeen(request: Outgoing): boolean;
  /** What the page sent the like of by itself, while nothing was pressed, with nothing of the user's. */
  isHabit(request: Outgoing): boolean;
  /** How many values it carries, together with what went before under addresses that say nothing. */
  withBefore(request: Outgoing): number;
  /** Answers went to the site before, so that an address may send them that carries none. */
  saved: boolean;
  /** Whether it carries a long string that nobody can read and that the page did not have before anything was typed in. */
  hidesNew(request: Outgoing): boolean;
  /** Whether a document that was chosen in the page travels with name and e-mail address at the most. */
  isDocumentAlone(request: Outgoing): boolean;
}

/** What a form is at. */
export type EgressState = Known &
  (
    | {
        kind: 'reading' /** A button was pressed to come to the form, and no new page has come since. */;
        pressed: boolean;
      }
    | {
        kind: 'filling' /** A button is being pressed to come to the next step. */;
        stepping: boolean;
        /** The same, for a further school or job, or to save one. */
        adding: boolean;
      }
    | {
        kind: 'sending' /** What the user saw and approved. */;
        approved: ReadonlySet<string>;
        /** Something that could have been the application went since, and the site did not refuse it. */
        gone: boolean;
      }
  );

/** `sends`: it could be the application itself. `unclear`: it is let through, and may do more than it says. */
export type Verdict =
  | { pass: true; sends: boolean; unclear?: true }
  | {
      pass: false;
      sends: boolean;
      why: string;
      /** What it would have chosen, and was not as the form was approved. */
      chooses?: readonly string[];
      /** Labels of the answers that it would have given otherwise than they were approved. */
      changes?: readonly string[];
    };
