import type { Frame } from 'playwright-core';
import type { FormChoice } from '#shared/forms/approved-form.ts';
import { askFrame } from '../page/ask-frame.ts';
import { saidPlainly } from '../plan/says-yes-or-no.ts';
import type { ReadField } from '../read/read-field.ts';
import type { PageReading } from '../read/read-page.ts';
import { questionsOf } from './questions-of.ts';

interface Box {
  names: string[];
  value: string;
}

const TICKED: ReadonlySet<ReadField['type']> = new Set(['checkbox', 'toggle']);

/** What can be chosen on a page as it was read, and how its boxes are called in what the page sends. */
export async function choicesOf(reading: PageReading): Promise<FormChoice[]> {
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
  const consent = aboutOf(field);
  // A drawn choice between yes and no that says no is not chosen; what it is called says nothing of which.
  if (type === 'toggle' && saidPlainly(current) === false)
    return [{ label, names: [], value: own.value, chosen: false, kind: 'box', ...consent }];
  if (TICKED.has(type)) return [{ label, ...own, chosen: current !== '', kind: 'box', ...consent }];
  const lines = current.split('\n');
  return options.map(({ label: words, value }, index): FormChoice => {
    const box = type === 'select' ? undefined : boxes[marks[index] ?? ''];
    return {
      label: `${label}: ${words}`,
      names: (box ?? own).names,
      value: box?.value ?? value,
      chosen: lines.includes(words),
      kind: type === 'checkbox-group' || multiple ? 'box' : 'one',
      ...(saidPlainly(words) !== false && consent),
    };
  });
}

function aboutOf({ key }: ReadField): Pick<FormChoice, 'consent'> {
  if (!key.startsWith('consent.')) return {};
  return { consent: key === 'consent.marketing' ? 'marketing' : 'other' };
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
