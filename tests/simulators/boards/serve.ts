import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startBoards } from './start-boards.ts';

// By hand: node tests/simulators/boards/serve.ts [--port N] [--data DIR]
const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' } } });
const dataDir = values.data ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const boards = await startBoards({ dataDir, port: Number(values.port ?? 0) });
process.stdout.write(`${boards.origin}\n`);
