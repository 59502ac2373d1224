import type { Frame, Locator, Page } from 'playwright-core';
import { visibleText } from '#shared/domain/visible-text.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { askFrame } from './ask-frame.ts';
import { identifyButton } from './button-identity.ts';
import { listButtons, type PageButton } from './button-script.ts';
import {
  saysApplication,
  saysNext,
  saysNotSubmit,
  saysOk,
  saysOnlyNext,
  saysOnlySubmit,
  saysOpen,
  saysSubmit,
} from './button-words.ts';
import { type StepsShown, stepSigns } from './step-signs.ts';

export interface FoundButton {
  words: string;
  locator: Locator;
  frame: Frame;
  mark: string;
  print: string;
  disabled: boolean;
  /** Where the browser itself would send its form; null where a script does, or nothing. */
  action: string | null;
  /** It is a link: what stands in its form does not go with it. */
  link?: boolean;
  /** Its words can mean nothing else; where false, pressing it may also lead to a further step. */
  sure: boolean;
}

/** Where a form goes on: its next step, its end, or neither. */
export interface FormButtons {
  /** Only where the page or its vendor shows that steps follow: on some forms "Continue" is what sends them. */
  next: FoundButton | null;
  submit: FoundButton | null;
  /** What may open the form, on a page that shows only the posting, in the order of the page; its tabs last. */
  opens: FoundButton[];
}

interface Candidate extends PageButton {
  frame: Frame;
}

/** The boxes of one question: a date has three. */
const MOST_OF_ONE = 3;
const BACK_WORDS = /\b(back|previous|cancel|zurück|abbrechen|retour|précédent|atrás|cancelar)\b/i;

interface Look {
  /** A button to the next step turned out to send the form. */
  nextMaySend?: boolean;
  /** Nothing that an application ends with, such as a resume, was asked for yet. */
  early?: boolean;
  /** The words of buttons that led to a further step of the same form. */
  ledOnBy?: ReadonlySet<string>;
  /** All parts of the form stand open: what leads from one to the next is no step of it. */
  unfolded?: boolean;
}

/** Finds the buttons that matter. A button that may send the form, whatever it says, counts as submit. */
export async function findButtons(
  page: Page,
  vendor: Vendor | null,
  { nextMaySend = false, early = false, ledOnBy = new Set(), unfolded = false }: Look = {},
): Promise<FormButtons> {
  const { all, steps } = await listAll(page);
  const pressable = all.filter((button) => !button.link && !button.tab);
  const besideFields = pressable.filter((button) => button.fields > 0);
  // The last page of a form may only show what was said.
  const inForm = besideFields.length > 0 ? besideFields : pressable;
  const worded = inForm.filter((button) => saysSubmit(button.words) && !saysNotSubmit(button.words));
  const bySending = besideFields.filter(
    (button) => button.submits && !saysNotSubmit(button.words) && !BACK_WORDS.test(button.words),
  );
  const sure = calledFirst(worded.filter((button) => saysOnlySubmit(button.words)));
  // One question at a time is left by its OK.
  const isNext = ({ words, fields }: Candidate): boolean =>
    saysNext(words) ||
    (saysOk(words) && fields > 0 && fields <= MOST_OF_ONE && (early || ledOnBy.has(words)));
  // Beside a form that has its own end, "Next" may be that of a row of pictures.
  const endsInside = sure.some((button) => button.inside);
  const goingOn = calledFirst(inForm.filter((button) => isNext(button) && (button.inside || !endsInside)));
  const next = best(goingOn);
  const followed =
    next !== null &&
    steps !== 'last' &&
    !nextMaySend &&
    !(unfolded && sure.length > 0) &&
    // The whole page would be posted, and nobody knows to what.
    (vendor !== null || !next.posts) &&
    (steps === 'ahead' ||
      vendor?.manySteps === true ||
      (worded.length === 0 && (ledOnBy.has(next.words) || (early && saysOnlyNext(next.words)))) ||
      sure.some((button) => button.fields === next.fields && button.frame === next.frame));
  const opens = [
    ...calledFirst(all.filter((button) => saysOpen(button.words) && !button.tab)),
    ...all.filter((button) => saysApplication(button.words) && button.tab),
  ];
  const end =
    best(sure.filter((button) => button.submits)) ??
    best(sure) ??
    best(
      calledFirst(
        inForm.filter((button) => worded.includes(button) || (!followed && goingOn.includes(button))),
      ),
    ) ??
    best(bySending.filter((button) => !goingOn.includes(button)));
  const onward = !followed && end === null ? best(calledFirst(all.filter(isOnward(steps)))) : null;
  if (onward !== null && !nextMaySend && steps !== 'last')
    return { next: found(onward), submit: null, opens: opens.map(asFound) };
  return { next: found(followed ? next : null), submit: found(end ?? onward), opens: opens.map(asFound) };
}

/** A link that leads to the next step of a form without a button of its own; pages of lists have such links, too. */
function isOnward(steps: StepsShown): (button: Candidate) => boolean {
  return ({ words, leads, tab, inside, fields, frame }) =>
    leads !== null &&
    !tab &&
    fields > 0 &&
    saysNext(words) &&
    (inside || steps === 'ahead' || isBeside(leads, frame.url()));
}

/** Whether an address differs from another by its numbers and what it asks alone. */
function isBeside(url: string, page: string): boolean {
  const pathOf = (at: string): string => (URL.canParse(at) ? new URL(at).pathname.replace(/\d+/g, '1') : '');
  return url !== page && pathOf(url) === pathOf(page);
}

/** All that can be pressed but links and tabs, which only show something else. */
export async function listed(page: Page): Promise<FoundButton[]> {
  const { all } = await listAll(page);
  return all.filter((button) => !button.link && !button.tab).map(asFound);
}

async function listAll(page: Page): Promise<{ all: Candidate[]; steps: StepsShown }> {
  const lists = await Promise.all(
    page.frames().map(async (frame, index) => {
      const none = { buttons: [] as PageButton[], steps: 'none' as StepsShown };
      const { buttons, steps } = await askFrame(frame, none, () =>
        frame.evaluate<typeof none>(lookScript(`${index}-`)),
      );
      return {
        buttons: buttons.map((button): Candidate => ({ ...button, words: visibleText(button.words), frame })),
        steps,
      };
    }),
  );
  const shown = lists.map(({ steps }) => steps);
  return {
    all: lists.flatMap(({ buttons }) => buttons),
    steps: shown.includes('last') ? 'last' : shown.includes('ahead') ? 'ahead' : 'none',
  };
}

/** One reading a frame, as source text: it evaluates to both answers. */
function lookScript(prefix: string): string {
  return `({ buttons: (${listButtons})(${JSON.stringify(prefix)}, ${identifyButton}), steps: (${stepSigns})() })`;
}

/** Those that the document calls buttons; what is only drawn as one counts where there is no other. */
function calledFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const called = candidates.filter((button) => !button.drawn);
  return called.length > 0 ? called : candidates;
}

/** The one beside the most fields; of equals the last, since forms end with their button. */
function best(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (chosen, button) => (chosen === null || button.fields >= chosen.fields ? button : chosen),
    null,
  );
}

function found(candidate: Candidate | null): FoundButton | null {
  return candidate === null ? null : asFound(candidate);
}

function asFound(candidate: Candidate): FoundButton {
  const { words, disabled, frame, mark, print, action, link } = candidate;
  const locator = frame.locator(`[data-jobai-button="${mark}"]`);
  const sure = saysOnlySubmit(words);
  return { words, disabled, locator, frame, mark, print, action, link, sure };
}
