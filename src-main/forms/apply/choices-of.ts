import type { Frame } from 'playwright-core';
import { askFrame } from '../page/ask-frame.ts';
import type { ReadField } from '../read/read-field.ts';
import type { PageReading } from '../read/read-page.ts';
import type { FormChoice } from './apply-request.ts';
import { questionsOf } from './questions-of.ts';
import type { Session } from './session.ts';

interface Box {
  names: string[];
  value: string;
}

const TICKED: ReadonlySet<ReadField['type']> = new Set(['checkbox', 'toggle']);

/** Notes what could be chosen on the step as it was read, so that it is known once its page is gone. */
export async function noteChoices(session: Session, reading: PageReading): Promise<void> {
  session.choices.set(session.step, await choicesOf(reading));
}

/** What could be chosen on all steps so far. What a later one shows again stands as it stands there. */
export async function choicesNow(session: Session, reading: PageReading): Promise<FormChoice[]> {
  await noteChoices(session, reading);
  const steps = [...session.choices].sort(([one], [other]) => other - one).map(([, choices]) => choices);
  const known = new Set<string>();
  return steps.flatMap((choices) => {
    const fresh = choices.filter((choice) => !known.has(keyOf(choice)));
    for (const choice of fresh) known.add(keyOf(choice));
    return fresh;
  });
}

const keyOf = ({ names, value }: FormChoice): string => JSON.stringify([names, value]);

/** What can be chosen on a page as it was read, and how its boxes are called in what the page sends. */
async function choicesOf(reading: PageReading): Promise<FormChoice[]> {
  const fields = questionsOf(reading).filter(({ type }) => TICKED.has(type) || isOfSeveral(type));
  const boxes = await Promise.all(
    reading.frames.map((frame, index) => {
      const marks = fields.filter(({ frameIndex }) => frameIndex === index).flatMap((field) => field.marks);
      return marks.length === 0 ? {} : boxesIn(frame, marks);
    }),
  );
  return fields.flatMap((field) => ofField(field, boxes[field.frameIndex] ?? {}));
}

const isOfSeveral = (type: ReadField['type']): boolean =>
  type === 'radio' || type === 'checkbox-group' || type === 'select';

function ofField(field: ReadField, boxes: Record<string, Box>): FormChoice[] {
  const { label, type, current, options, marks, multiple } = field;
  const [first] = marks;
  const own = first === undefined ? undefined : boxes[first];
  if (own === undefined) return [];
  if (TICKED.has(type)) return [{ label, ...own, chosen: current !== '', kind: 'box' }];
  const lines = current.split('\n');
  return options.map(({ label: words, value }, index): FormChoice => {
    const box = type === 'select' ? undefined : boxes[marks[index] ?? ''];
    return {
      label: `${label}: ${words}`,
      names: (box ?? own).names,
      value: box?.value ?? value,
      chosen: lines.includes(words),
      kind: type === 'checkbox-group' || multiple ? 'box' : 'one',
    };
  });
}

function boxesIn(frame: Frame, marks: readonly string[]): Promise<Record<string, Box>> {
  return askFrame<Record<string, Box>>(frame, {}, () => frame.evaluate(readBoxes, marks));
}

/** Runs in the page. How each box is called there, and what it says where it is chosen. */
function readBoxes(marks: readonly string[]): Record<string, Box> {
  const found: Record<string, Box> = {};
  const visit = (root: ParentNode): void => {
    for (const at of root.querySelectorAll('*')) {
      if (at.shadowRoot !== null) visit(at.shadowRoot);
      const mark = at.getAttribute('data-jobai-field');
      if (mark === null || !marks.includes(mark)) continue;
      const drawn = !at.matches('input, select');
      const behind = drawn
        ? (at.querySelector('input[type=checkbox], input[type=radio]') ??
          (at.nextElementSibling?.matches('input[type=checkbox]') ? at.nextElementSibling : null))
        : null;
      const names = [at, behind].flatMap((one) => [one?.getAttribute('name') ?? '', one?.id ?? '']);
      const value = (behind ?? at).matches('input') ? ((behind ?? at) as HTMLInputElement).value : 'on';
      found[mark] = { names: [...new Set(names)].filter((name) => name !== ''), value };
    }
  };
  visit(document);
  return found;
}
