import { USUAL_LOOK } from '#shared/domain/document-look.ts';
import type { ResumeDocument, TailoredResume } from '#shared/domain/resume-document.ts';
import { readWish } from '#shared/writing/wish.ts';

/** A resume set to come out on one page where the user wishes that, with what became of it: told from the pages that it has. */
export async function wishedPages(
  resume: TailoredResume,
  wishes: string,
  pagesOf: (document: ResumeDocument) => Promise<number>,
): Promise<TailoredResume> {
  const look = resume.document.look ?? USUAL_LOOK;
  if (!readWish(wishes).onePage) return resume;
  const document = { ...resume.document, look: { ...look, onePage: true } };
  const pages = await pagesOf(document);
  const note =
    pages === 1
      ? 'It stands on one page.'
      : `It still takes ${pages} pages, set as tightly as can be read well. What else to leave out is yours to choose: under Text, line by line.`;
  return {
    ...resume,
    document,
    changes: [...resume.changes, note],
    ...(!look.onePage && { onePageWished: true }),
  };
}
