import { afterAll, beforeAll, beforeEach } from 'vitest';
import { defaultBrain } from '#tests/simulators/llm/default-brain.ts';
import { type Simulator, startSimulator } from '#tests/simulators/llm/start-simulator.ts';

/** One simulator of model providers for the tests of a file: without faults or requests at the start of each test. */
export function useSimulator(): Pick<Simulator, 'url' | 'requests' | 'set' | 'aborted'> {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator();
  });
  afterAll(() => simulator.close());
  beforeEach(() => {
    simulator.requests.length = 0;
    simulator.set({ fault: () => null, brain: defaultBrain });
  });
  return {
    get url() {
      return simulator.url;
    },
    get requests() {
      return simulator.requests;
    },
    set: (options) => simulator.set(options),
    aborted: () => simulator.aborted(),
  };
}
