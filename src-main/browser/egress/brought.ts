import { isRefusal } from '#shared/domain/refusal-status.ts';
import { isRead, type Outgoing } from './outgoing.ts';
import { isCheck, signOf } from './path-signs.ts';
import type { SeenSend } from './traffic.ts';

/** Of what went under addresses that say nothing, so much is remembered, in characters. */
const MOST_TEXT = 100_000;

/** What went to the form's site before anything was approved, and what it may amount to. */
export interface Brought {
  /** A button that should lead on is being pressed. */
  pressed(): void;
  /** The next step came: what went as the button was pressed was of the step before. */
  ledOn(): void;
  /**
   * Notes what is let through. `as`: a button is being pressed that should lead on, the form is being sent, neither, or a
   * vendor takes it whose forms always come in steps. Answers whether it may be all of the form: then it is to be told to
   * `maySend`.
   */
  note(
    request: Outgoing,
    as: 'stepping' | 'sending' | 'filling' | 'step-of-vendor',
    page: { unclear: boolean; heldSend: boolean; heldForm: boolean },
  ): boolean;
  maySend(went: SeenSend): void;
  /** Of the last press alone: what `mayJustHaveSent` rests on, where that is requests of its own. */
  savedByPress(): readonly SeenSend[];
  /** Answers lie at the site. */
  hasAnswers(): boolean;
  /** The same, where that is no vendor whose forms always come in steps. */
  hasLooseAnswers(): boolean;
  /** What was let through as a button was pressed that should lead on may have been the form. */
  mayHaveSent(): boolean;
  /** The same, of the last press alone, and no step came after it. */
  mayJustHaveSent(): boolean;
  /** The page saved to this address by itself before, while nothing was pressed. */
  isAutosave(request: Outgoing): boolean;
  /** The page sent something there by itself before, whatever it was. */
  wentBefore(request: Outgoing): boolean;
  /** What a request says together with what went under addresses that say nothing of themselves. */
  withBefore(request: Outgoing): string;
}

export function createBrought(): Brought {
  let answers = false;
  let loose = false;
  let files = false;
  let unclear = false;
  let justUnclear = false;
  let withPress: SeenSend[] = [];
  let unsaid = '';
  const autosaves = new Set<string>();
  const before = new Set<string>();
  const savedByPress = () => withPress.filter(({ status }) => !isRefusal(status));
  const mayBeForm = () => savedByPress().length > 0;
  const endPress = () => {
    withPress = [];
    justUnclear = false;
  };

  return {
    pressed: endPress,
    ledOn: endPress,
    note(request, as, { unclear: isUnclear, heldSend, heldForm }) {
      // A page that follows on what was held has nothing to send where nothing was brought before, or the form itself was held.
      if (isUnclear && !heldForm && (answers || files || !heldSend)) {
        unclear = true;
        justUnclear = true;
      }
      if (isRead(request)) return false;
      const sign = signOf(request);
      const says = (request.carried > 0 || request.sealed) && sign !== 'look-up';
      if (says) answers = true;
      if (says && as !== 'step-of-vendor') loose = true;
      if (request.file) files = true;
      if (as === 'filling') before.add(addressOf(request));
      if (!says) return false;
      const isKnown = autosaves.has(addressOf(request)) || isCheck(request.url);
      if (as === 'filling') autosaves.add(addressOf(request));
      if (sign === 'none') unsaid = `${unsaid}\n${textOf(request)}`.slice(-MOST_TEXT);
      return as === 'stepping' && !isKnown;
    },
    maySend: (went) => void withPress.push(went),
    savedByPress,
    hasAnswers: () => answers,
    hasLooseAnswers: () => loose,
    mayHaveSent: () => unclear || mayBeForm(),
    mayJustHaveSent: () => justUnclear || mayBeForm(),
    isAutosave: (request) => autosaves.has(addressOf(request)),
    wentBefore: (request) => before.has(addressOf(request)),
    withBefore: (request) => (unsaid === '' ? '' : `${unsaid}\n${textOf(request)}`),
  };
}

const addressOf = ({ method, url }: Outgoing): string => `${method} ${url.origin}${url.pathname}`;
const textOf = ({ url, body }: Outgoing): string => `${url.pathname}${url.search}\n${body}`;
