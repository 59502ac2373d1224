// Starts the simulator by hand: `node tests/simulators/llm/main.ts [PORT] [FAULT,FAULT...] [SHARE]`, then start the
// program with GROQ_API_KEY=anything and JOBAI_BASE_URL_GROQ (or _OPENROUTER, _GEMINI) set to the printed address.
import { FAULTS, type FaultName } from './faults.ts';
import { startSimulator } from './start-simulator.ts';

const [port = '8099', names = '', share = '0.1'] = process.argv.slice(2);
const faults = names.split(',').filter((name): name is FaultName => name in FAULTS);
const simulator = await startSimulator({
  port: Number(port),
  fault: (_request, count) =>
    Math.random() < Number(share) ? (faults[count % faults.length] ?? null) : null,
});
console.log(
  `${simulator.url}\nfaults: ${faults.join(', ') || 'none'}; known: ${Object.keys(FAULTS).join(', ')}`,
);
