import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { exec, tail, which } from './exec.mjs';
import { buildFolder, readJson } from './files.mjs';
import { cacheDir, nodePath, projectEnv, root } from './paths.mjs';
import { SetUpError, say, withProgress } from './say.mjs';
import { aptInstall, mayInstall } from './system.mjs';

const packageDir = join(root, 'node_modules', 'better-sqlite3');
const binding = join('build', 'Release', 'better_sqlite3.node');

/**
 * The database's native binding for an Electron older than the prebuilt one allows (Node-API 10 means Node 22 or newer):
 * compiled once without it, kept in the cache, copied into node_modules. The official runtime needs nothing.
 * Resolves to the binding's path, or null where the prebuilt one is right.
 */
export async function installSqlite(runtime) {
  const target = join(packageDir, binding);
  if (runtime?.kind !== 'fallback') {
    rmSync(join(packageDir, 'build'), { recursive: true, force: true });
    return null;
  }
  const { version } = readJson(join(packageDir, 'package.json'));
  const folder = join(cacheDir(), `better-sqlite3-${version}-node-api-8-${process.platform}-${process.arch}`);
  const built = join(folder, 'better_sqlite3.node');
  if (!existsSync(built)) await buildFolder(folder, (part) => compile(part, version));
  if (existsSync(target) && readFileSync(target).equals(readFileSync(built))) return target;
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(built, `${target}.part`);
  renameSync(`${target}.part`, target);
  say("the database's binding is in place");
  return target;
}

async function compile(folder, version) {
  const tools = [['g++'], ['make'], ['python3']].filter(([name]) => !which(name));
  if (tools.length > 0 && mayInstall()) await aptInstall(tools, 'a C++ compiler');
  const source = join(folder, 'source');
  cpSync(packageDir, source, { recursive: true, filter: (path) => !/[\\/](build|prebuilds)$/.test(path) });
  cpSync(join(root, 'node_modules', 'node-addon-api'), join(source, 'node_modules', 'node-addon-api'), {
    recursive: true,
  });
  const recipe = join(source, 'binding.gyp');
  const text = readFileSync(recipe, 'utf8');
  const lower = "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'";
  if (!text.includes("'NAPI_VERSION=10'")) {
    throw new SetUpError(
      `better-sqlite3 ${version} is built in a way that set-up does not know.`,
      'pin the version in package-lock.json that worked before.',
    );
  }
  // Without link-time optimisation: half the time, and only development uses it.
  writeFileSync(
    recipe,
    text.replace("'NAPI_VERSION=10'", lower).replaceAll(/, '-flto'|'-flto', |'-flto'/g, ''),
  );
  const gyp = join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  const headers = nodeHeaders();
  const args = [gyp, 'rebuild', '--release', '--force_build=1', `--jobs=${availableParallelism()}`];
  if (headers) args.push(`--nodedir=${headers}`);
  const result = await withProgress("compiling the database's binding, once (about a minute)", () =>
    exec(nodePath, args, { cwd: source, env: projectEnv({ npm_config_force_build: '1' }) }),
  );
  if (result.code !== 0 || !existsSync(join(source, binding))) {
    throw new SetUpError(
      `better-sqlite3 could not be compiled:\n${tail(result.output)}`,
      'install g++, make and python3 (Debian: sudo apt-get install g++ make python3), then try again.',
    );
  }
  renameSync(join(source, binding), join(folder, 'better_sqlite3.node'));
  rmSync(source, { recursive: true });
}

/** The folder above `include/node` of a Node on PATH, so that nothing needs to be downloaded; null lets node-gyp fetch it. */
function nodeHeaders() {
  const named = [process.env.npm_config_nodedir, process.env.NODEDIR].filter(Boolean);
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'node'))
    .filter((path) => existsSync(path))
    .map((path) => dirname(dirname(realpathSync(path))));
  return (
    [...named, ...onPath].find((folder) => existsSync(join(folder, 'include', 'node', 'node_api.h'))) ?? null
  );
}
