import { defineConfig } from 'vitest/config';

const shared = { environment: 'node', restoreMocks: true, unstubEnvs: true } as const;

export default defineConfig({
  test: {
    // Many tests wait for a browser; one worker would leave a core idle.
    maxWorkers: '100%',
    projects: [
      { test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 5_000 } },
      {
        test: {
          ...shared,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
