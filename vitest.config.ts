import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/setup/long-first.ts';

const shared = {
  environment: 'node',
  restoreMocks: true,
  unstubEnvs: true,
  // No test leaves anything behind in a module; loading the same modules for each file took two thirds of the time.
  isolate: false,
  // A suite fails that leaves a timer, watcher, server, child process or worker behind.
  setupFiles: 'tests/setup/nothing-left.ts',
} as const;

export default defineConfig({
  test: {
    // Many tests wait for a browser; one worker a core would leave cores idle, and twice as many are no quicker.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongFirst },
    // `npm run coverage`. What only runs inside Electron or the window is run by the tests there, which this can't see.
    coverage: {
      provider: 'v8',
      include: ['agents/**/*.ts', 'prompts/**/*.ts', 'src-main/**/*.ts', 'src-shared/**/*.ts'],
      exclude: [
        'src-main/shell/**',
        'src-main/{index,backend}.ts',
        'src-main/compose/system/shell-backend.ts',
      ],
      reporter: ['text-summary', 'lcov'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 80 },
    },
    projects: [
      { test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      {
        test: {
          ...shared,
          name: 'integration',
          // They wait for other processes; what passes only then is named by `second-tries.ts`.
          retry: 1,
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
