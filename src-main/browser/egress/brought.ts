import { isRead, type Outgoing } from './outgoing.ts';
import { signOf } from './path-signs.ts';

/** Of what went under addresses that say nothing, so much is remembered, in characters. */
const MOST_TEXT = 100_000;

/** What went to the form's site before anything was approved, and what it may amount to. */
export interface Brought {
  /** A button that should lead on is being pressed. */
  pressed(): void;
  /** The next step came: what went as the button was pressed was of the step before. */
  ledOn(): void;
  /** Notes what is let through. `as`: a button is being pressed that should lead on, the form is being sent, or neither. */
  note(
    request: Outgoing,
    as: 'stepping' | 'sending' | 'filling',
    page: { unclear: boolean; heldSend: boolean },
  ): void;
  /** Answers lie at the site. */
  hasAnswers(): boolean;
  /** What was let through as a button was pressed that should lead on may have been the form. */
  mayHaveSent(): boolean;
  /** The page saved to this address by itself before, while nothing was pressed. */
  isAutosave(request: Outgoing): boolean;
  /** What a request says together with what went under addresses that say nothing of themselves. */
  withBefore(request: Outgoing): string;
}

export function createBrought(): Brought {
  let answers = false;
  let files = false;
  let unclear = false;
  let withPress = false;
  let unsaid = '';
  const autosaves = new Set<string>();

  return {
    pressed() {
      withPress = false;
    },
    ledOn() {
      withPress = false;
    },
    note(request, as, { unclear: isUnclear, heldSend }) {
      // A page that follows on what was held has nothing to send where nothing was brought before.
      if (isUnclear && (answers || files || !heldSend)) unclear = true;
      if (isRead(request)) return;
      const sign = signOf(request);
      const says = (request.carried > 0 || request.sealed) && sign !== 'look-up';
      if (says) answers = true;
      if (request.file) files = true;
      if (!says) return;
      if (as === 'stepping' && !autosaves.has(addressOf(request))) withPress = true;
      if (as === 'filling') autosaves.add(addressOf(request));
      if (sign === 'none') unsaid = `${unsaid}\n${textOf(request)}`.slice(-MOST_TEXT);
    },
    hasAnswers: () => answers,
    mayHaveSent: () => unclear || withPress,
    isAutosave: (request) => autosaves.has(addressOf(request)),
    withBefore: (request) => (unsaid === '' ? '' : `${unsaid}\n${textOf(request)}`),
  };
}

const addressOf = ({ method, url }: Outgoing): string => `${method} ${url.origin}${url.pathname}`;
const textOf = ({ url, body }: Outgoing): string => `${url.pathname}${url.search}\n${body}`;
