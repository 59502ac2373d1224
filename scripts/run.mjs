import { targets } from './run/targets.mjs';
import { sayFailure } from './setup/say.mjs';

// The launcher behind the npm scripts. Runs on the system's Node (20 or newer) before the project's own is installed.
const [name, ...args] = process.argv.slice(2);
const target = Object.hasOwn(targets, name ?? '') ? targets[name] : null;

if (!target) {
  process.stderr.write(`usage: node scripts/run.mjs ${Object.keys(targets).join('|')} [arguments]\n`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await target(args);
  } catch (error) {
    sayFailure(error);
    process.exitCode = 1;
  }
}
