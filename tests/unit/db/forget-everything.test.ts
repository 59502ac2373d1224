import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { restoreNow } from '#main/compose/storage/restore.ts';
import { composeStorage } from '#main/compose/storage/storage.ts';
import { askToForget, forgetIfAsked } from '#main/db/forget-everything.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const clock = movableClock();
const open = (dataDir: string) =>
  composeStorage({ dataDir, overrides: {}, kind: 'command', mayOnlyRead: false, clock });
const close = ({ logging, db, lock }: ReturnType<typeof open>) => {
  logging.flush();
  db.close();
  lock.release();
};

/** A folder in which somebody worked, and put an old backup back. */
function used(): string {
  const dataDir = temporaryFolder();
  const first = open(dataDir);
  first.repos.profiles.save(sampleProfile());
  first.settings.patch({ theme: 'dark' });
  first.logging.log.info('somebody worked here');
  const backup = join(dataDir, 'backups', 'jobai-2026-11-24.sqlite');
  mkdirSync(join(dataDir, 'backups'), { recursive: true });
  first.db.client.exec(`VACUUM INTO '${backup}'`);
  close(first);
  restoreNow(dataDir, backup, clock);
  for (const name of [
    ...['documents/f1', 'pictures', 'browser-profile/Default', 'practice-board/applications'],
    ...['browser/part', 'models/print'],
  ])
    mkdirSync(join(dataDir, name), { recursive: true });
  for (const name of [
    'documents/f1/letter.pdf',
    'browser-profile/Default/Cookies',
    'keys.vault.json',
    'window.json',
  ])
    writeFileSync(join(dataDir, name), 'private');
  writeFileSync(join(dataDir, 'holiday.jpg'), 'not of JobAI');
  return dataDir;
}

test('nothing of the user’s is left, nothing of somebody else’s is touched, and it happens once', () => {
  const dataDir = used();
  expect(readdirSync(dataDir)).toEqual(
    expect.arrayContaining(['jobai.sqlite', 'settings.json', 'safety.json']),
  );
  expect(forgetIfAsked(dataDir)).toEqual([]);
  expect(existsSync(join(dataDir, 'jobai.sqlite'))).toBe(true);
  askToForget(dataDir);
  expect(forgetIfAsked(dataDir)).toEqual([]);
  expect(readdirSync(dataDir).filter((name) => !name.startsWith('in-use'))).toEqual(['holiday.jpg']);
});

test('the next start begins with nothing, and the one after keeps what was done since', () => {
  const dataDir = used();
  askToForget(dataDir);
  const anew = open(dataDir);
  expect([anew.repos.profiles.list(), anew.settings.get().theme, anew.notForgotten]).toEqual([
    [],
    'system',
    [],
  ]);
  anew.repos.profiles.save(sampleProfile());
  close(anew);
  const later = open(dataDir);
  expect(later.repos.profiles.list()).toHaveLength(1);
  close(later);
});
