/** One request that could have been the application. */
export interface SeenSend {
  method: string;
  /** Origin and path; never what it carried. */
  url: string;
  /** What the site answered; null while, or where, it did not. */
  status: number | null;
  /** Neither an answer nor a failure has come yet. */
  open: boolean;
  /** How many values of the user's it carried. */
  carried: number;
  /** What else it carried nobody can read. */
  sealed?: true;
  /** With it went nothing of the user's but perhaps a file, and no answers lay at the site for it to send. */
  idle?: true;
  /** It calls itself a draft. */
  draft?: true;
}

/** One request that was stopped, and why, as a clause. */
export interface HeldRequest {
  method: string;
  url: string;
  why: string;
  /** It could have been the application. */
  sends: boolean;
  /** How many values of the user's it would have carried; of a live connection nobody knows. */
  carried: number | null;
  /** A file travelled in it. */
  file: boolean;
  /** It would have gone to the form's own site or its vendor. */
  ofForm: boolean;
  /** The user had the page meanwhile: it may be what they sent. */
  byHand: boolean;
  /** The page itself would have gone there. */
  leads?: true;
  /** The user's e-mail address stood in its address. */
  email?: true;
  /** Labels of what it would have chosen, and was not as the form was approved. */
  chooses?: readonly string[];
  /** Labels of the answers that it would have given otherwise than they were approved. */
  changes?: readonly string[];
}

/** What the network saw since a moment. */
export interface Traffic {
  sent: readonly SeenSend[];
  held: readonly HeldRequest[];
  /** What left by the user's hand without anything that is known of theirs, and the like of which the page does not send by itself. */
  bare: readonly SeenSend[];
}

export interface Mark {
  sent: number;
  held: number;
  bare: number;
}
