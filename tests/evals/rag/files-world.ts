import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '#main/db/open-database.ts';
import { createRepositories } from '#main/db/repositories.ts';
import { meaningVectors } from '#main/rag/meaning-vectors.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

export const PROFILE = 'p';

/** A real database with these passages in it, one file a passage, made to measure search. `close` removes it. */
export function filesWorld(texts: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'jobai-rag-'));
  const clock = { now: () => new Date() };
  const { db } = openDatabase({
    file: join(folder, 'jobai.sqlite'),
    backupsDir: join(folder, 'backups'),
    log: silentLog,
    clock,
  });
  const { chunks } = createRepositories(db, clock);
  const embedder = meaningVectors(fileURLToPath(new URL('../../../resources/meanings', import.meta.url)));
  db.client.exec(`INSERT INTO profiles (id, persona) VALUES ('${PROFILE}', 'P')`);
  chunks.add({
    ...{ id: 'd', profileId: PROFILE, name: 'd.txt', mime: 'text/plain', text: '', sha256: 'd', pages: 0 },
    embedder: embedder.id,
    chunks: texts.map((text, at) => ({
      ...{ page: null, start: at, end: at + text.length, text },
      embedding: embedder.embedPassage(text),
    })),
  });
  return {
    chunks,
    embedder,
    close() {
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
