import { defineConfig } from 'vitest/config';

/** One project for each kind of proof, so that each can be run alone: `npx vitest run --project store`. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'house', include: ['test/house/*.test.ts'] } },
      { test: { name: 'parser', include: ['parser/src/**/*.test.ts'] } },
      { test: { name: 'readers', include: ['test/readers/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'demo/**/*.test.ts'],
          exclude: ['**/*.store.test.ts', '**/*.api.test.ts'],
        },
      },
      {
        test: {
          name: 'store',
          globalSetup: ['test/support/global-setup.ts'],
          include: ['src/**/*.store.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 400_000,
        },
      },
      {
        test: {
          name: 'api',
          globalSetup: ['test/support/global-setup.ts'],
          include: ['src/**/*.api.test.ts', 'test/api/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 400_000,
        },
      },
      {
        test: {
          name: 'journeys',
          sequence: { groupOrder: 1 },
          include: ['test/journeys/*.test.ts'],
          testTimeout: 400_000,
          hookTimeout: 400_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'proof',
          sequence: { groupOrder: 2 },
          include: ['test/proof/*.test.ts'],
          testTimeout: 1_800_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
