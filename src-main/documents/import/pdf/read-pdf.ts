import { takeBullet } from '../layout/bullets.ts';
import type { Cell, Line } from '../layout/line.ts';
import { type Region, regionsOf } from './columns.ts';
import { dropFurniture } from './furniture.ts';
import { type PdfPage, type PdfUse, readPages } from './read-pages.ts';
import type { Segment } from './segments.ts';

/** The lines of a PDF in reading order: column by column, a column going on over the pages. */
export async function readPdf(name: string, bytes: Uint8Array, use?: PdfUse): Promise<Line[]> {
  return linesOfPages(await readPages(name, bytes, use));
}

/** The lines of pages that were read. */
export function linesOfPages(read: readonly PdfPage[]): Line[] {
  const pages = dropFurniture(read);
  const regions = pages.flatMap((page) => regionsOf(page).map((region) => ({ page, region })));
  return inReadingOrder(regions).flatMap(({ page, region, flow }) => linesOf(page, region, flow));
}

interface Placed {
  page: PdfPage;
  region: Region;
}

/** Columns of following pages belong together, with nothing but columns between them. */
function inReadingOrder(regions: readonly Placed[]): (Placed & { flow: number })[] {
  const ordered: (Placed & { flow: number })[] = [];
  let flow = 0;
  for (let at = 0; at < regions.length; ) {
    const group: Placed[] = [];
    while (at < regions.length && regions[at]?.region.column !== 'whole') group.push(regions[at++] as Placed);
    if (group.length === 0) {
      ordered.push({ ...(regions[at++] as Placed), flow });
      continue;
    }
    for (const column of ['left', 'right'] as const) {
      flow += 1;
      for (const one of group.filter(({ region }) => region.column === column))
        ordered.push({ ...one, flow });
    }
    flow += 1;
  }
  return ordered;
}

function linesOf(page: PdfPage, { segments, column }: Region, flow: number): Line[] {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((one, other) => one.base - other.base)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.base - segment.base) < 0.36 * Math.min(first.size, segment.size))
      row.push(segment);
    else rows.push([segment]);
  }
  const edges = edgesOf(segments, column);
  let previous: number | null = null;
  return rows.flatMap((row) => {
    row.sort((one, other) => one.left - other.left);
    const size = Math.max(...row.map((segment) => segment.size));
    const base = Math.max(...row.map((segment) => segment.base));
    const top = Math.min(...row.map((segment) => segment.top));
    const gap = previous === null ? 0 : Math.max(0, base - previous - size) / size;
    previous = base;
    const cells: Cell[] = row.map(({ runs, left, right }) => ({ runs, left, right }));
    const { bullet, rest } = takeBullet(cells);
    if (rest.length === 0) return [];
    const left = rest[0]?.left ?? 0;
    const box = { left, top, width: (rest.at(-1)?.right ?? left) - left, height: base - top + size * 0.25 };
    const place = { page: page.number, box };
    return [{ cells: rest, size, bullet, gap, heading: false, flow, wraps: true, edges, place }];
  });
}

/** In points: lines of running text end within a word of their margin. */
const RAGGED = 45;
/** As many ends of lines show where the margin is. */
const LINES_AT_MARGIN = 3;

/** A column beside another is as wide as its lines; one that has the page to itself may be wider than they are. */
function edgesOf(segments: readonly Segment[], column: Region['column']): Line['edges'] {
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const atMargin = segments.filter((segment) => segment.right > right - RAGGED).length;
  return { left, right, shown: column !== 'whole' || atMargin >= LINES_AT_MARGIN };
}
