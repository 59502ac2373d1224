import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { capture, exec, tail } from './exec.mjs';
import { readJson } from './files.mjs';
import { nodePath, root } from './paths.mjs';
import { SetUpError, say, withProgress } from './say.mjs';

/** How to call npm: the one that runs us, else the one on PATH. `npm ci` takes the project's own Node away, which may be the one that runs us. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script) && existsSync(script)) {
    return [existsSync(process.execPath) ? process.execPath : 'node', [script]];
  }
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

/** Runs npm quietly, see `exec`. */
export function npm(args, options) {
  const [command, first] = npmCommand();
  // `npm run --silent` would silence this npm too, and with it the cause of a failure.
  const env = { ...process.env, npm_config_loglevel: 'error' };
  return exec(command, [...first, ...args], { cwd: root, env, ...options });
}

function isForThisMachine(entry) {
  const allowed = (list, own) =>
    !list ||
    ((list.some((name) => name === own) || list.every((name) => name.startsWith('!'))) &&
      !list.includes(`!${own}`));
  return allowed(entry.os, process.platform) && allowed(entry.cpu, process.arch);
}

/** What npm put into node_modules is what package-lock.json asks for (npm writes its own copy last, so an interrupted install differs). */
function packagesAreCurrent() {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  const present = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || !isForThisMachine(entry)) return true;
    const found = present[path];
    if (!found) return Boolean(entry.optional || entry.peer);
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** Packages whose install script is needed: the others' are not run (better-sqlite3's asks for a compiler in vain). */
const scripted = [
  { name: 'node', made: nodePath },
  {
    name: '@github/keytar',
    made: join(root, 'node_modules', '@github', 'keytar', 'build', 'Release', 'keytar.node'),
  },
];

async function run(what, args, next) {
  const result = await withProgress(what, () => npm(args));
  if (result.code === 0) return;
  throw new SetUpError(`npm ${args[0]} did not work:\n${tail(result.output)}`, next);
}

/** Installs the packages of package-lock.json, the project's own Node among them. */
export async function installPackages() {
  if (!packagesAreCurrent()) {
    const inPlace = process.platform === 'win32' && existsSync(join(root, 'node_modules'));
    const args = [inPlace ? 'install' : 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev'];
    const next = 'check the network, then run `npm ci` here to see the whole output.';
    await run('installing the packages with npm', args, next);
  }
  const unmade = scripted.filter((entry) => !existsSync(entry.made)).map((entry) => entry.name);
  if (unmade.length > 0) {
    const next = `run \`npm rebuild --ignore-scripts=false ${unmade.join(' ')}\` here to see the whole output.`;
    await run(`setting up ${unmade.join(' and ')}`, ['rebuild', '--ignore-scripts=false', ...unmade], next);
  }
  const version = capture(nodePath, ['--version']);
  if (!version?.startsWith('v24.')) {
    throw new SetUpError(
      "the project's own Node 24 is missing or does not run.",
      'run `npm rebuild --ignore-scripts=false node`, or remove node_modules and try again.',
    );
  }
  say(`packages are in place, Node is ${version}`);
}
