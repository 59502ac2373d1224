import type { PageItem } from '#main/documents/import/pdf/page-item.ts';
import type { PdfPage } from '#main/documents/import/pdf/read-pages.ts';
import { linesOfPages } from '#main/documents/import/pdf/read-pdf.ts';
import { readStory } from '#main/documents/import/story/read-story.ts';
import type { Profile } from '#shared/domain/profile.ts';

/** Words on a page: where they begin, and their look. `**` in front makes them bold. */
type Words = readonly [x: number, text: string, more?: Partial<PageItem>];

/** In points: half of a sign's height is a fair width for it. */
const SIZE = 10;

/** The profile that is read from lines set one below the other, 14 points apart; null leaves a gap. */
export function readDrawn(rows: readonly (readonly Words[] | null)[]): Profile {
  const items = rows.flatMap((row, index) => (row ?? []).map((words) => item(words, 40 + index * 14)));
  const page: PdfPage = { number: 1, width: 595, height: 842, items };
  return readStory('drawn.pdf', 'drawn', linesOfPages([page])).profile;
}

function item([x, written, more]: Words, top: number): PageItem {
  const bold = written.startsWith('**');
  const text = bold ? written.slice(2) : written;
  const size = more?.size ?? SIZE;
  return { text, x, top, width: text.length * size * 0.5, size, bold, italic: false, link: '', ...more };
}
