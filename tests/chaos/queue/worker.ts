import { effectsQueue } from './effects.ts';

// Works until it is killed.
effectsQueue(process.argv[2] ?? '').queue.start();
setInterval(() => undefined, 1_000);
