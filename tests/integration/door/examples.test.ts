import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { openApi } from './open-api.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const examples = [...readFileSync(`${root}docs/api.md`, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(
  ([, code = '']) => code,
);

test('every example of the documentation answers', async () => {
  const api = await openApi();
  onTestFinished(() => api.close());
  await api.client.profile.useSample({});
  const env = { ...process.env, API: api.address, TOKEN: await api.token('read', 'write', 'run') };
  expect(examples.length).toBeGreaterThanOrEqual(6);
  for (const code of examples) {
    const { stdout } = await promisify(execFile)('bash', ['-c', code], { env, cwd: root });
    if (stdout.startsWith('event:')) expect(stdout).toContain('connected');
    else expect(JSON.parse(stdout)).not.toHaveProperty('error');
  }
}, 120_000);
