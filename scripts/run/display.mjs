import { spawn } from 'node:child_process';
import { which } from '../setup/exec.mjs';
import { hasDisplay } from '../setup/system.mjs';

/** How long a virtual display may take to come up. */
const startTimeoutMs = 10_000;

/**
 * Runs work with the environment of a display: the user's own, or a virtual one that lives as long as the work.
 * Where neither is to be had, the work runs without and says so itself.
 */
export async function withDisplay(work) {
  if (hasDisplay() || !which('Xvfb')) return work({});
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // A process group of its own: Ctrl-C must end the app before its display.
    detached: true,
  });
  try {
    return await work({ DISPLAY: `:${await displayNumber(server)}` });
  } finally {
    server.kill();
  }
}

function displayNumber(server) {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('the virtual display did not start')), startTimeoutMs);
    let text = '';
    server.stdio[3].on('data', (chunk) => {
      text += chunk;
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      done(text.trim());
    });
    server.on('error', fail);
    server.on('exit', (code) => fail(new Error(`the virtual display ended with code ${code}`)));
  });
}
