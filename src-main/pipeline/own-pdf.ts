import { z } from 'zod';
import type { Repositories } from '#main/db/repositories.ts';

const OwnPdf = z.object({ fileId: z.string(), name: z.string() });
export type OwnPdf = z.infer<typeof OwnPdf>;

const keyOf = (profileId: string): string => `own-resume.${profileId}`;

/** The PDF that a profile sends untouched for every job; null where resumes are tailored, or the file is not known any more. */
export function ownPdfOf(
  { meta, files }: Pick<Repositories, 'meta' | 'files'>,
  profileId: string,
): OwnPdf | null {
  const kept = meta.get(keyOf(profileId));
  const read = kept === null || kept === '' ? null : OwnPdf.safeParse(JSON.parse(kept));
  return read?.success && files.get(read.data.fileId) ? read.data : null;
}

/** Sends this PDF from now on, or with null tailors again. */
export function keepOwnPdf(
  { meta }: Pick<Repositories, 'meta'>,
  profileId: string,
  own: OwnPdf | null,
): void {
  meta.set(keyOf(profileId), own === null ? '' : JSON.stringify(own));
}
