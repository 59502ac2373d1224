import { type DocumentLook, USUAL_LOOK } from '#shared/domain/document-look.ts';
import type { LetterDocument } from '#shared/domain/letter.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import type { DocumentOwner, PipelineTools } from '../types.ts';

interface Read<T> {
  document: T;
  /** What a program reads otherwise than it is written, in words; empty where it reads all. */
  differences: string[];
}

/**
 * A document that nobody looks at is read back before it is used. Where a program would read it otherwise, a resume takes
 * the plainest layout if that is read better.
 */
export async function readUnseen<T extends ResumeDocument | LetterDocument>(
  document: T,
  owner: DocumentOwner,
  readBack: PipelineTools['readBack'],
): Promise<Read<T>> {
  const { differences } = await readBack(document, owner);
  const look: DocumentLook = document.look ?? USUAL_LOOK;
  if (differences.length === 0 || document.kind !== 'resume' || look.template === 'plain')
    return { document, differences };
  const plain = { ...document, look: { ...look, template: 'plain' as const } };
  const again = await readBack(plain, owner);
  return again.differences.length < differences.length
    ? { document: plain, differences: again.differences }
    : { document, differences };
}
