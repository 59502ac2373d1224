import { fileUrl } from '#renderer/lib/file-url.ts';
import { saveFile } from '#renderer/lib/save-file.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { NotFoundError } from '#shared/errors/index.ts';

/** Offers a kept file for saving under its own name. */
export async function saveKept({ fileId, name }: { fileId: string; name: string }): Promise<void> {
  try {
    const answer = await fetch(fileUrl(fileId));
    if (!answer.ok) throw new NotFoundError(`${name} is no longer on the disk.`);
    saveFile(name, await answer.blob(), 'application/octet-stream');
  } catch (error) {
    tellProblem('The file could not be read', error);
  }
}
