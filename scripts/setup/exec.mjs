import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Runs a command quietly and resolves to `{ code, output }`, where output is the end of stdout and stderr together.
 * Never rejects: a command that can't be started or runs out of time (`timeoutMs`) has a code other than 0.
 */
export function exec(command, args, { cwd, env, timeoutMs } = {}) {
  return new Promise((done) => {
    // Windows starts batch files through a shell only.
    const shell = command.endsWith('.cmd');
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = timeoutMs && setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    const end = (code, text) => {
      clearTimeout(timer);
      done({ code, output: text });
    };
    child.on('error', (error) => end(127, String(error)));
    child.on('close', (code, signal) => end(code ?? 1, signal ? `${output}\n(ended by ${signal})` : output));
  });
}

/** The last lines of a command's output, for an error message. */
export function tail(output, lines = 12) {
  return output.trim().split('\n').slice(-lines).join('\n');
}

/** Stdout of a short command, or null where it fails. */
export function capture(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8' });
  return result.status === 0 ? result.stdout.trim() : null;
}

/** The full path of a command on PATH, or null. */
export function which(command) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, command + ending);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {}
    }
  }
  return null;
}
