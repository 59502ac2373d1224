import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFile } from './replace-file.ts';
import { readMarker, writeMarker } from './update-marker.ts';

interface Placing {
  userData: string;
  /** The AppImage that runs. */
  current: string;
  /** What was fetched. */
  fetched: string;
  from: string;
  to: string;
}

/** Where the version before is kept: beside the new one, where one who looks for it finds it. */
export const formerFile = (current: string, version: string): string =>
  ['before-update', 'kept-for-update']
    .map((mark) => join(dirname(current), `JobAI-${version}-${mark}.AppImage`))
    // One who works with a kept copy keeps another one of it.
    .find((file) => file !== current) ?? `${current}.former`;

/**
 * Keeps the version that runs beside, and puts the new one in its place. What runs goes on; `watchStart`, run from the file that is
 * given back, is next. Where something fails, the old one stays where it is.
 */
export async function placeUpdate({ userData, current, fetched, from, to }: Placing): Promise<string> {
  const former = formerFile(current, from);
  const older = readMarker(userData)?.former;
  await replaceFile(current, former);
  try {
    writeMarker(userData, { state: 'placed', from, to, current, former, told: false });
    await replaceFile(fetched, current);
  } catch (thrown) {
    await rm(former, { force: true });
    await rm(join(userData, 'update.json'), { force: true });
    throw thrown;
  }
  if (older !== undefined && older !== former && older !== current) await rm(older, { force: true });
  await rm(fetched, { force: true });
  return former;
}
