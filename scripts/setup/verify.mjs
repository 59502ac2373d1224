import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exec, tail, which } from './exec.mjs';
import { nodePath, root } from './paths.mjs';
import { SetUpError, say } from './say.mjs';
import { hasDisplay } from './system.mjs';

const probe = `
const sqlite = require(${JSON.stringify(join(root, 'node_modules', 'better-sqlite3'))});
const row = new sqlite(':memory:').prepare('select 6 * 7 as answer').get();
if (row.answer !== 42) throw new Error('wrong answer');
console.log('database works');
`;

/** Opens a database in the project's Node, and in Electron where there is a runtime and a display, virtual or not. */
export async function verifyDatabase(runtime) {
  await check('Node 24', nodePath, ['-e', probe]);
  if (!runtime) return;
  const wrapped = hasDisplay() ? [] : ['xvfb-run', '-a'];
  if (wrapped.length > 0 && !which('xvfb-run')) return;
  const folder = mkdtempSync(join(tmpdir(), 'jobai-verify-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'jobai-verify', main: 'main.cjs' }));
    writeFileSync(
      join(folder, 'main.cjs'),
      `try { ${probe} } catch (error) { console.error(error); process.exit(1); }\nprocess.exit(0);`,
    );
    const flags = process.getuid?.() === 0 && process.platform === 'linux' ? ['--no-sandbox'] : [];
    const [command, ...args] = [...wrapped, runtime.executable, ...flags, folder];
    await check(`Electron ${runtime.version}`, command, args);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function check(where, command, args) {
  const result = await exec(command, args, { timeoutMs: 60_000 });
  if (result.code === 0 && result.output.includes('database works')) {
    say(`the database works in ${where}`);
    return;
  }
  throw new SetUpError(
    `the database does not work in ${where}:\n${tail(result.output)}`,
    'remove node_modules and try again; if it stays, install the libraries that are named above.',
  );
}
