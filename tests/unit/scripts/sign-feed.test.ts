import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRelease } from '#main/shell/updates/read-release.ts';
import { verifyRelease } from '#main/shell/updates/verify-release.ts';

const script = fileURLToPath(new URL('../../../scripts/sign-feed.mjs', import.meta.url));
const run = (folder: string, key: string) =>
  spawnSync(process.execPath, [script, folder], { env: { UPDATE_SIGNING_KEY: key }, encoding: 'utf8' })
    .stdout;

/** As electron-builder writes it. */
const LIST = `version: 0.2.0
files:
  - url: JobAI-0.2.0.AppImage
    sha512: ${'x'.repeat(86)}==
    size: 140000000
    blockMapSize: 150000
  - url: jobai_0.2.0_amd64.deb
    sha512: ${'y'.repeat(86)}==
    size: 100000000
path: JobAI-0.2.0.AppImage
sha512: ${'x'.repeat(86)}==
releaseDate: '2026-11-20T10:00:00.000Z'
`;

test('what the release script signs, the program takes, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobai-sign-'));
  try {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    for (const name of ['latest-linux.yml', 'latest.yml', 'notes.yml'])
      writeFileSync(join(folder, name), LIST);
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(run(folder, '')).toContain('stay unsigned');
    expect(run(folder, pem)).toBe('signed: latest-linux.yml, latest.yml\n');
    const key = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const read = (name: string) =>
      readRelease(parse(readFileSync(join(folder, name), 'utf8')), '.appimage').offered;
    expect(() => verifyRelease(read('latest-linux.yml'), key)).not.toThrow();
    expect(() => verifyRelease({ ...read('latest.yml'), version: '9.9.9' }, key)).toThrow(/refused/);
    expect(() => verifyRelease(read('notes.yml'), key)).toThrow(/is not signed/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
