import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { emptyScan } from '#tests/fakes/scanned-resume.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';
import { startLanguageData } from '#tests/simulators/language-data/start-language-data.ts';

const entry = fileURLToPath(new URL('../../../bin/jobai.ts', import.meta.url));

test('Ctrl+C while a scan is read ends the command at once: it says so, and logs no failure', async () => {
  const server = await startLanguageData();
  onTestFinished(() => server.close());
  const [folder, dataDir] = [temporaryFolder(), temporaryFolder()];
  const file = join(folder, 'scan.pdf');
  writeFileSync(file, emptyScan(40));
  const args = ['profile', 'import', file, '--scan', 'en', '--fetch', '--data-dir', dataDir];
  const child = spawn(process.execPath, [entry, ...args, '--base-url', `languageData=${server.url}`]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr.on('data', (part) => {
    if (!said.includes('Reading page') && String(part).includes('Reading page')) child.kill('SIGINT');
    said += part;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(130);
  expect(said).not.toContain('Reading page 40');
  expect(said.trim().split('\n').at(-1)).toBe('Stopped.');
  const logs = join(dataDir, 'logs');
  const logged = existsSync(logs)
    ? readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'))
    : [];
  expect(logged.join()).not.toContain('failed');
}, 60_000);
