import { effectsQueue } from './effects.ts';

// Works until it is killed, or nobody is there any more who would do so.
process.stdin.resume().on('end', () => process.exit());
effectsQueue(process.argv[2] ?? '').queue.start();
