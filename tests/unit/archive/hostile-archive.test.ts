import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { stagedIn } from '#main/archive/staged.ts';
import { below, machine, oldMachine, stage, written } from '#tests/fakes/archived-machine.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

test('every byte flipped anywhere in it either changes nothing that is taken in, or it is refused and nothing stays behind', async () => {
  const { target, info } = written(oldMachine());
  const fresh = machine();
  const before = below(fresh.dataDir);
  const whole = readFileSync(target);
  const damaged = join(temporaryFolder(), 'damaged.zip');
  const step = Math.ceil(whole.length / 60);
  const spread = Array.from({ length: 60 }, (_, index) => index * step);
  // The directory and its end are small and last.
  const last = Array.from({ length: 60 }, (_, index) => whole.length - 1 - index * 7);
  let refused = 0;
  for (const place of [...spread, ...last].filter((one) => one < whole.length)) {
    const bytes = Buffer.from(whole);
    bytes[place] = (bytes[place] ?? 0) ^ 0xff;
    writeFileSync(damaged, bytes);
    try {
      const staged = await stage(fresh, damaged);
      expect({ ...staged, name: info.name }).toEqual(info);
      expect(readFileSync(join(stagedIn(fresh.dataDir).files, 'f1'), 'utf8')).toBe('%PDF-1.7 one');
      rmSync(stagedIn(fresh.dataDir).folder, { recursive: true });
    } catch (thrown) {
      refused += 1;
      expect(thrown, `byte ${place}`).toMatchObject({ name: 'ValidationError' });
    }
    expect(below(fresh.dataDir)).toEqual(before);
  }
  expect(refused).toBeGreaterThan(40);
  for (const length of [0, 3, whole.length >> 1, whole.length - 1]) {
    writeFileSync(damaged, whole.subarray(0, length));
    await expect(stage(fresh, damaged)).rejects.toMatchObject({ name: 'ValidationError' });
  }
});

type Files = Record<string, Uint8Array>;
const text = (content: string) => new TextEncoder().encode(content);

/** The archive with its entries changed; the manifest goes with them where `honest`. */
function changed(
  target: string,
  change: (files: Files, manifest: { version: number; parts: { path: string; fileId?: string }[] }) => void,
): string {
  const files = unzipSync(readFileSync(target)) as Files;
  const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
  change(files, manifest);
  const path = join(temporaryFolder(), 'changed.zip');
  writeFileSync(path, zipSync({ ...files, 'manifest.json': text(JSON.stringify(manifest)) }));
  return path;
}
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('what leads elsewhere, is not named, is not there, or is of a newer program is refused with words', async () => {
  const { target } = written(oldMachine());
  const fresh = machine();
  const before = below(fresh.dataDir);
  const evil = text('evil');
  const cases: [RegExp, string][] = [
    [/damaged/, changed(target, (files) => Object.assign(files, { '../../evil.txt': evil }))],
    [/damaged/, changed(target, (files) => Object.assign(files, { 'C:\\evil.txt': evil }))],
    [/damaged/, changed(target, (files) => Object.assign(files, { 'more.txt': evil }))],
    [/damaged/, changed(target, (files) => delete files['read me.txt'])],
    [/damaged/, changed(target, (files) => Object.assign(files, { 'documents/f1/Ana_ CV_.pdf': evil }))],
    [/newer version/, changed(target, (_files, manifest) => Object.assign(manifest, { version: 99 }))],
    [
      /damaged/,
      changed(target, (files, { parts }) => {
        Object.assign(files, { 'documents/x/y': evil });
        parts.push({ path: 'documents/x/y', fileId: '../../x', ...{ bytes: 4, sha256: sumOf(evil) } });
      }),
    ],
    [
      /damaged database/,
      changed(target, (files, { parts }) => {
        Object.assign(files, { 'data/jobai.sqlite': evil });
        const part = parts.find(({ path }) => path === 'data/jobai.sqlite');
        Object.assign(part ?? {}, { bytes: 4, sha256: sumOf(evil) });
      }),
    ],
  ];
  const notes = join(temporaryFolder(), 'notes.zip');
  writeFileSync(notes, zipSync({ 'notes.txt': text('x') }));
  cases.push([/no archive of everything/, notes], [/There is no file/, join(temporaryFolder(), 'none.zip')]);
  const link = join(temporaryFolder(), 'link.zip');
  writeFileSync(
    link,
    zipSync({ 'documents/f1/x': [text('/etc/passwd'), { os: 3, attrs: 0o120_777 << 16 }] }),
  );
  cases.push([/link to somewhere else/, link]);
  for (const [words, path] of cases) {
    await expect(stage(fresh, path), String(words)).rejects.toThrow(words);
    expect(below(fresh.dataDir)).toEqual(before);
  }
});

test('an archive that would unpack to more than it says, or to more than 2 GB, is stopped before it fills the disk', async () => {
  const { target } = written(oldMachine());
  const fresh = machine();
  const bomb = readFileSync(
    changed(target, (files) => Object.assign(files, { 'read me.txt': new Uint8Array(40_000_000) })),
  );
  const path = join(temporaryFolder(), 'bomb.zip');
  writeFileSync(path, bomb);
  await expect(stage(fresh, path)).rejects.toThrow(/damaged/);
  // The size that the directory says, of the entry that is first in it.
  const directory = bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bomb.writeUInt32LE(0xf0000000, directory + 24);
  writeFileSync(path, bomb);
  await expect(stage(fresh, path)).rejects.toThrow(/unpack to more than 2.0 GB/);
});
