import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readJson } from '../setup/files.mjs';
import { nodePath, projectEnv, root } from '../setup/paths.mjs';

/** The JavaScript file behind a package's command, so that it runs under the project's Node on every system. */
export function toolPath(packageName, command) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = readJson(join(folder, 'package.json'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs a command on this terminal, passes signals on to it, and resolves to its exit code. */
export function runAttached(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const forward = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    const end = (code) => {
      for (const signal of signals) process.off(signal, forward);
      done(code);
    };
    child.on('error', (error) => {
      process.stderr.write(`cannot run ${command}: ${error.message}\n`);
      end(127);
    });
    child.on('exit', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/** Runs a tool of node_modules under the project's Node, in the repository's root. */
export function runTool(packageName, command, args, env) {
  return runAttached(nodePath, [toolPath(packageName, command), ...args], {
    cwd: root,
    env: projectEnv(env),
  });
}
