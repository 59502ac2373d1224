import { type FilePlace, READ_FROM_PICTURE } from '#shared/domain/import-mark.ts';
import { visibleIn } from '#shared/domain/visible-text.ts';
import { readResumeLines } from '../import/import-file.ts';
import type { ImportedProfile } from '../import/import-profile.ts';
import { linesOfScan } from './lines-of-scan.ts';
import type { ReadScan } from './read-scan.ts';
import { asItLies } from './turn-page.ts';

/**
 * The resume that was read from pictures of pages; each value is marked as one to check. Throws a `ValidationError`
 * where there is nothing on them, or no resume.
 */
export async function importScan(name: string, scan: ReadScan): Promise<ImportedProfile> {
  const lines = linesOfScan(name, scan);
  const { marks, notes, ...read } = visibleIn(await readResumeLines(name, 'imported', lines));
  return {
    ...read,
    marks: marks.map((mark) => ({ ...mark, doubt: doubted(mark), places: mark.places.map(onPage(scan)) })),
    notes: ['All of this was read from pictures of the pages. Compare each value with its place.', ...notes],
  };
}

/** Where a value stands on the page as the file shows it. */
const onPage =
  (scan: ReadScan) =>
  (place: FilePlace): FilePlace => {
    if (scan.by === 'model') return place;
    const page = scan.pages.find(({ number }) => number === place.page);
    return page ? { ...place, box: asItLies(place.box, page, page.lie) } : place;
  };

const doubted = ({ doubt, places }: ImportedProfile['marks'][number]): string =>
  doubt === '' ? READ_FROM_PICTURE : places.length === 0 ? doubt : `${doubt} ${READ_FROM_PICTURE}`;
