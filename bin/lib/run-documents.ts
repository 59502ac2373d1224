import type { Lane, RunView } from '#shared/domain/run.ts';
import type { App } from './with-app.ts';

/** A lane with the paths of what was written for it. */
export interface LaneWithDocuments extends Lane {
  resumePdf: string | null;
  letterPdf: string | null;
}

/** Each job of a run with its documents. */
export async function runDocuments(app: App, view: RunView): Promise<LaneWithDocuments[]> {
  return Promise.all(
    view.lanes.map(async (lane) => {
      const { resume, letter } = await app.client.jobs.get({ jobId: lane.jobId });
      return { ...lane, resumePdf: pathOf(app, resume?.pdfId), letterPdf: pathOf(app, letter?.pdfId) };
    }),
  );
}

function pathOf(app: App, fileId: string | null | undefined): string | null {
  return fileId ? app.backend.filePath(fileId) : null;
}
