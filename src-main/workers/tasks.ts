/**
 * The pure, CPU-heavy work that runs off the main thread, by name. Each module is loaded when it is first needed.
 * A new task is one line here: a function of one value that can be copied between threads.
 */
export const TASKS = {
  importProfile: async (input) =>
    (await import('#main/documents/import/import-profile.ts')).importProfile(input),
  renderPdf: async (input) => (await import('#main/documents/render/render-pdf.ts')).renderPdf(input),
  backupDatabase: async (input) => (await import('#main/db/backup.ts')).backupDatabase(input),
} satisfies TaskList;

interface TaskList {
  importProfile: Task<typeof import('#main/documents/import/import-profile.ts').importProfile>;
  renderPdf: Task<typeof import('#main/documents/render/render-pdf.ts').renderPdf>;
  backupDatabase: Task<typeof import('#main/db/backup.ts').backupDatabase>;
}

/** A function as the pool runs it. */
type Task<F extends (input: never) => unknown> = (input: Parameters<F>[0]) => Promise<Awaited<ReturnType<F>>>;

export type TaskName = keyof TaskList;
export type TaskInput<K extends TaskName> = Parameters<TaskList[K]>[0];
export type TaskOutput<K extends TaskName> = Awaited<ReturnType<TaskList[K]>>;
