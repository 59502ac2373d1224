import type { Frame } from 'playwright-core';
import type { HiddenBox } from '#shared/forms/approved-form.ts';
import { askFrame } from '../page/ask-frame.ts';
import type { PageReading } from '../read/read-page.ts';
import { questionsOf } from './questions-of.ts';

interface FoundBox {
  names: string[];
  value: string;
  /** The mark of what it stands beside; empty where of nothing. */
  mark: string;
}

/** The hidden boxes of a form's frames, and the choices that each stands beside. */
export async function hiddenBoxesOf(reading: PageReading): Promise<HiddenBox[]> {
  const fields = questionsOf(reading);
  const found = await Promise.all(
    reading.frames.map((frame, index) =>
      fields.some(({ frameIndex }) => frameIndex === index) ? boxesIn(frame) : [],
    ),
  );
  return found.flat().map(({ names, value, mark }) => ({
    names,
    value,
    beside: fields.find(({ marks }) => marks.includes(mark))?.label ?? null,
  }));
}

function boxesIn(frame: Frame): Promise<FoundBox[]> {
  return askFrame<FoundBox[]>(frame, [], () => frame.evaluate(readBoxes));
}

/** Runs in the page. */
function readBoxes(): FoundBox[] {
  const most = 300;
  const found: FoundBox[] = [];
  const drawn = '[data-jobai-field]:not(input, select, textarea)';
  const markOf = (at: Element | null): string => {
    if (at === null) return '';
    const box = at.matches(drawn) ? at : at.querySelector(drawn);
    return box?.getAttribute('data-jobai-field') ?? '';
  };
  const visit = (root: ParentNode): void => {
    for (const at of root.querySelectorAll('*')) {
      if (at.shadowRoot !== null) visit(at.shadowRoot);
      if (!(at instanceof HTMLInputElement) || at.type !== 'hidden' || found.length >= most) continue;
      const names = [...new Set([at.name, at.id])].filter((name) => name !== '');
      const around = at.closest(drawn)?.getAttribute('data-jobai-field') ?? '';
      const mark = around || markOf(at.previousElementSibling) || markOf(at.nextElementSibling);
      found.push({ names, value: at.value, mark });
    }
  };
  visit(document);
  return found;
}
