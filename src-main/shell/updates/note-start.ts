import { rmSync } from 'node:fs';
import { readMarker, type UpdateMarker, writeMarker } from './update-marker.ts';

/** Says for the one who watches that this version has started, or could not. Nothing where no update waits for it. */
export function noteStart(userData: string, version: string, started: boolean): void {
  const marker = readMarker(userData);
  if (marker === null || marker.state !== 'placed' || marker.to !== version) return;
  writeMarker(userData, { ...marker, state: started ? 'started' : 'failed' });
}

/** The update that was taken back before this start of `version`; null where none was. */
export function undoneUpdate(userData: string, version: string): UpdateMarker | null {
  const marker = readMarker(userData);
  return marker?.state === 'undone' && marker.from === version ? marker : null;
}

/** The user is shown now that an update was taken back, once; the copy beside is the same as what runs, and goes. */
export function tellOnceOfUndone(userData: string, version: string, show: () => void): void {
  const undone = undoneUpdate(userData, version);
  if (undone === null || undone.told) return;
  writeMarker(userData, { ...undone, told: true });
  if (undone.former !== undone.current) rmSync(undone.former, { force: true });
  show();
}
