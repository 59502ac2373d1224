import type { Job } from '#shared/domain/job.ts';

/**
 * The pure, CPU-heavy work that runs off the main thread, by name. Each module is loaded when it is first needed.
 * A new task is one line here: a function of one value that can be copied between threads.
 */
export const TASKS = {
  importProfile: async (input) => (await import('#main/documents/import/import-file.ts')).importFile(input),
  writeArchive: async (input) => (await import('#main/archive/write-archive.ts')).writeArchive(input),
  lookAtArchive: async (path) => (await import('#main/archive/stage-import.ts')).lookAtArchive(path),
  stageImport: async (input) => (await import('#main/archive/stage-import.ts')).stageImport(input),
  readArchive: async (file) => (await import('#main/documents/export/read-archive.ts')).readArchive(file),
  readConnections: async (csv) =>
    (await import('#main/documents/import/linkedin/read-connections.ts')).readConnections(csv),
  /** A saved e-mail, or a pasted one. */
  readMail: async (input) =>
    'text' in input
      ? (await import('#main/documents/import/mail/read-pasted-mail.ts')).readPastedMail(input.text)
      : (await import('#main/documents/import/mail/read-eml.ts')).readEml(
          Buffer.from(input.base64, 'base64'),
        ),
  /** A file's text in passages. */
  readPassages: async ({ name, bytes }) => {
    const { readDocumentText } = await import('#main/documents/import/read-document-text.ts');
    const { passagesOf } = await import('#main/rag/passages-of.ts');
    return passagesOf(await readDocumentText(name, bytes));
  },
  countScanPages: async ({ name, bytes }) =>
    (await import('#main/documents/scan/draw-page.ts')).countPages(name, bytes),
  /** The words that are printed on one page. */
  readScannedPage: async (input) =>
    (await import('#main/documents/scan/read-scanned-page.ts')).readScannedPage(input),
  picturePage: async (input) => (await import('#main/documents/scan/picture-page.ts')).picturePage(input),
  importScan: async ({ name, scan }) =>
    (await import('#main/documents/scan/import-scan.ts')).importScan(name, scan),
  readScanPassages: async ({ name, scan }) => {
    const { textOfScan } = await import('#main/documents/scan/lines-of-scan.ts');
    const { passagesOf } = await import('#main/rag/passages-of.ts');
    return passagesOf(textOfScan(name, scan));
  },
  /** Vectors by the transformer in a folder. */
  embedLocally: async ({ folder, texts }) =>
    (await import('#main/rag/local/transformer.ts')).embedLocally(folder, texts),
  embedder: async ({ vectorsDir }) => ({
    id: (await import('#main/rag/meaning-vectors.ts')).meaningVectors(vectorsDir).id,
  }),
  embedText: async ({ text, vectorsDir }) =>
    (await import('#main/rag/word-vectors.ts')).wordVectors(vectorsDir).embed(text),
  embedTexts: async ({ texts, kind, vectorsDir }) => {
    const { embedPassage, embedQuestion } = (await import('#main/rag/meaning-vectors.ts')).meaningVectors(
      vectorsDir,
    );
    return texts.map(kind === 'question' ? embedQuestion : embedPassage);
  },
  /** Skills that a text names, each by its names and those of what is within it. */
  namesWithin: async ({ text }) => (await import('#agents/analyst/skills/names-within.ts')).namesWithin(text),
  renderPdf: async (input) => (await import('#main/documents/render/render-pdf.ts')).renderPdf(input),
  renderSheet: async (input) => (await import('#main/documents/render/render-sheet.ts')).renderSheet(input),
  /** A document set in type and read again from its own text layer. */
  readBack: async (input) => (await import('#main/documents/read-back/read-back.ts')).readBack(input),
  writeDocument: async (input) =>
    (await import('#main/documents/write/write-document.ts')).writeDocument(input),
  backupDatabase: async (input) => (await import('#main/db/backup.ts')).backupDatabase(input),
  describeBackups: async (input) =>
    (await import('#main/db/recover/describe-backups.ts')).describeBackups(input),
  stageRestore: async (input) => (await import('#main/db/recover/staged-restore.ts')).stageRestore(input),
  readPosting: async (input) =>
    (await import('#main/postings/read-posting.ts')).readPosting(input, await skillsOf()),
  readPostings: async (input) =>
    (await import('#main/postings/read-postings.ts')).readPostings(input, await skillsOf()),
  readSitePage: async (input) => (await import('#main/postings/read-site-page.ts')).readSitePage(input),
  /** A search's finds with each job once, the best fit first. */
  rankFinds: async (finds) => (await import('#main/sources/rank-finds.ts')).rankFinds(finds),
  /** A job that a board gave whole, with the skills that it asks for and without orders to programs. */
  examineJob: async (job) => {
    const examined = (await import('#main/postings/without-orders.ts')).withoutOrders(job);
    const { skills, description } = examined.job;
    return skills.length > 0
      ? examined
      : { ...examined, job: { ...examined.job, skills: (await skillsOf())(description) } };
  },
} satisfies TaskList;

interface TaskList {
  importProfile: Task<typeof import('#main/documents/import/import-file.ts').importFile>;
  writeArchive: Task<typeof import('#main/archive/write-archive.ts').writeArchive>;
  lookAtArchive: Task<typeof import('#main/archive/stage-import.ts').lookAtArchive>;
  stageImport: Task<typeof import('#main/archive/stage-import.ts').stageImport>;
  readArchive: Task<typeof import('#main/documents/export/read-archive.ts').readArchive>;
  readConnections: Task<typeof import('#main/documents/import/linkedin/read-connections.ts').readConnections>;
  readMail: Task<
    (
      input: { text: string } | { name: string; base64: string },
    ) => Promise<import('#shared/replies/mail.ts').Mail>
  >;
  readPassages: Task<
    (input: { name: string; bytes: Uint8Array }) => Promise<import('#main/rag/passages-of.ts').ReadPassages>
  >;
  countScanPages: Task<(input: { name: string; bytes: Uint8Array }) => Promise<number>>;
  readScannedPage: Task<typeof import('#main/documents/scan/read-scanned-page.ts').readScannedPage>;
  picturePage: Task<typeof import('#main/documents/scan/picture-page.ts').picturePage>;
  importScan: Task<
    (input: ScannedInput) => Promise<import('#main/documents/import/import-profile.ts').ImportedProfile>
  >;
  readScanPassages: Task<(input: ScannedInput) => import('#main/rag/passages-of.ts').ReadPassages>;
  embedLocally: Task<(input: { folder: string; texts: string[] }) => Promise<Int8Array[]>>;
  embedder: Task<(input: { vectorsDir: string }) => { id: string }>;
  embedText: Task<(input: { text: string; vectorsDir: string }) => Int8Array>;
  namesWithin: Task<(input: { text: string }) => string[][]>;
  embedTexts: Task<
    (input: { texts: string[]; kind: 'question' | 'passage'; vectorsDir: string }) => Int8Array[]
  >;
  renderPdf: Task<typeof import('#main/documents/render/render-pdf.ts').renderPdf>;
  renderSheet: Task<typeof import('#main/documents/render/render-sheet.ts').renderSheet>;
  readBack: Task<typeof import('#main/documents/read-back/read-back.ts').readBack>;
  writeDocument: Task<typeof import('#main/documents/write/write-document.ts').writeDocument>;
  backupDatabase: Task<typeof import('#main/db/backup.ts').backupDatabase>;
  describeBackups: Task<typeof import('#main/db/recover/describe-backups.ts').describeBackups>;
  stageRestore: Task<typeof import('#main/db/recover/staged-restore.ts').stageRestore>;
  readPosting: Task<typeof import('#main/postings/read-posting.ts').readPosting>;
  readPostings: Task<typeof import('#main/postings/read-postings.ts').readPostings>;
  readSitePage: Task<typeof import('#main/postings/read-site-page.ts').readSitePage>;
  rankFinds: Task<typeof import('#main/sources/rank-finds.ts').rankFinds>;
  examineJob: Task<(job: Job) => ReturnType<typeof import('#main/postings/without-orders.ts').withoutOrders>>;
}

interface ScannedInput {
  name: string;
  scan: import('#main/documents/scan/read-scan.ts').ReadScan;
}

async function skillsOf(): Promise<(text: string) => Job['skills']> {
  return (await import('#agents/analyst/skills/default-engine.ts')).defaultEngine().extract;
}

/** A function as the pool runs it. */
type Task<F extends (input: never) => unknown> = (input: Parameters<F>[0]) => Promise<Awaited<ReturnType<F>>>;

export type TaskName = keyof TaskList;
export type TaskInput<K extends TaskName> = Parameters<TaskList[K]>[0];
export type TaskOutput<K extends TaskName> = Awaited<ReturnType<TaskList[K]>>;
