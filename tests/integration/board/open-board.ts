import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type PracticeBoard, startPracticeBoard } from '#main/board/start-practice-board.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

export const resourcesDir = fileURLToPath(new URL('../../../resources', import.meta.url));

/** A running practice board in its own folder; closed when the test has finished. */
export async function openBoard(dataDir = temporaryFolder()): Promise<PracticeBoard> {
  const board = await startPracticeBoard({
    dataDir,
    resourcesDir,
    log: silentLog,
    clock: movableClock(),
    faults: true,
  });
  onTestFinished(() => board.close());
  return board;
}

/** A form body of texts and one attached file. */
export function formOf(
  values: Record<string, string | string[]>,
  file?: [field: string, name: string],
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat()) form.append(name, one);
  if (file !== undefined) form.append(file[0], new Blob(['%PDF-1.7 a resume']), file[1]);
  return form;
}
