import type { FieldName, Language } from './words.ts';

/** How the program is asked, and what the person at it says. */
export const MODES = ['look', 'send', 'draft-stop', 'draft-approve', 'auto', 'by-hand'] as const;
/**
 * `look`: one form without leave to send. `send`: one form with it. `draft-stop`, `draft-approve`: in a run, where the
 * person stops or approves each review. `auto`: in a run that may send alone, where the person approves what it asks. `by-hand`: the same, but
 * the person takes the page over while it is filled in, sends it themselves, and gives it back.
 */
export type Mode = (typeof MODES)[number];

export const TRANSPORTS = [
  'post',
  'fetch',
  'xhr',
  'beacon',
  'websocket',
  'popup',
  'shared-worker',
  'worker',
  'get',
] as const;
/** How values travel. `post` and `get` are the form's own way, with a new page. */
export type Transport = (typeof TRANSPORTS)[number];

/** `one-form-steps`: says "Step 1 of 2", but its "Next" sends the whole. */
export const SHAPES = ['single', 'opened', 'stepped', 'posted-steps', 'one-form-steps', 'one-click'] as const;
export type Shape = (typeof SHAPES)[number];

/** What becomes of the button that leads on: it turns into the one that sends, or stands there twice. */
export const CHANGES = ['none', 'in-place', 'replaced', 'doubled', 'renamed'] as const;
export type Change = (typeof CHANGES)[number];

/** How another origin comes into play. `spy-*`: as the user's values are typed in. */
export const FOREIGN = [
  ...['action', 'formaction', 'onsubmit', 'mousedown', 'timer', 'javascript', 'fetch', 'redirect-307'],
  ...['page-302', 'page-refresh', 'page-script', 'frame', 'captcha'],
  ...['spy-post', 'spy-fetch', 'spy-xhr', 'spy-beacon', 'spy-websocket', 'spy-popup', 'spy-shared-worker'],
  ...['spy-worker', 'spy-get', 'spy-image', 'spy-frame', 'spy-style', 'spy-prefetch', 'spy-events'],
  ...['spy-webtransport', 'spy-service-worker', 'spy-rtc'],
] as const;

/** How a box is kept from the eye. */
export const VEILS: Readonly<Record<string, string>> = {
  opacity: 'opacity:.01',
  filter: 'filter:opacity(0)',
  mask: 'mask-image:linear-gradient(transparent,transparent)',
  circle: 'clip-path:circle(0)',
  inset: 'clip-path:inset(50%)',
  transparent: 'color:transparent',
  white: 'color:#fff;background:#fff;border:0',
  right: 'position:absolute;left:6000px',
  left: 'position:absolute;left:-6000px',
  'one pixel': 'width:1px;height:1px',
  'four pixels': 'width:4px;height:4px;padding:0;border:0',
  scaled: 'transform:scale(.01)',
  path: 'clip-path:path("M0 0H1V1Z")',
  'drawn shape': 'clip-path:shape(from 0 0, line to 1px 0, line to 1px 1px, close)',
  picture: 'mask-image:url(data:,)',
  bleached: 'filter:contrast(0) brightness(9)',
  // By what is around it; see `in-page-besides.ts`.
  covered: '',
  clipped: '',
  scroller: '',
  contained: '',
  deep: '',
};

/**
 * What stands on a form beside its questions. `consent`: to marketing, and ticked. `prefilled`: a value of the page's
 * own. `animal`: a question for it whose `autocomplete` asks for the street. `veil`: a box that nobody sees.
 */
export type Besides =
  | { kind: 'consent' }
  | { kind: 'prefilled' }
  | { kind: 'animal' }
  | { kind: 'veil'; veil: string };

export interface Draft {
  kind: 'upload' | 'autosave' | 'parse' | 'look-up' | 'step';
  method: 'POST' | 'PUT' | 'GET';
  url: string;
  on: 'file' | 'input' | 'step';
}

/** One drawn form: all that its page and its server do. */
export interface DrawnForm {
  seed: number;
  mode: Mode;
  language: Language;
  vendor: string | null;
  /** Where the program is sent. */
  url: string;
  /** Where the form stands in the end. */
  formUrl: string;
  sendUrl: string;
  drafts: readonly Draft[];
  shape: Shape;
  steps: readonly (readonly FieldName[])[];
  /** Whether the page tells how many steps there are. */
  countsSteps: boolean;
  change: Change;
  changeMs: number;
  /** How long a step or an opened form takes to appear. */
  drawMs: number;
  element: 'button' | 'input' | 'link' | 'div';
  transport: Transport;
  /** `refused`: it is stored, and the page says that there was a problem. */
  answer: 'page' | 'in-place' | 'redirect' | 'refused';
  foreign: { how: string; origin: string } | null;
  framed: boolean;
  besides: Besides | null;
  words: { next: string; submit: string; apply: string };
}

/** The form in a line, for the report of a failure. */
export function inWords(form: DrawnForm): string {
  const parts = [
    form.mode,
    form.vendor ?? 'unknown vendor',
    form.language,
    form.shape,
    `${form.transport} by ${form.element} "${form.words.submit}"`,
    form.change === 'none' ? '' : `button ${form.change} after ${form.changeMs} ms`,
    `drawn after ${form.drawMs} ms`,
    form.answer === 'page' ? '' : `answer ${form.answer}`,
    form.foreign === null ? '' : `other origin by ${form.foreign.how}`,
    form.framed ? 'in a frame' : '',
    form.besides === null ? '' : `with ${Object.values(form.besides).join(' ')}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
