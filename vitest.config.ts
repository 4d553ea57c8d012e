import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    // A busy machine may take its time: no test is decided by it.
    testTimeout: 60_000,
    // Two at once on two cores; by itself it leaves one of them out.
    maxWorkers: '100%',
    hookTimeout: 60_000,
    exclude: [...configDefaults.exclude, '**/*.{browser,firefox}.test.ts', '**/*.bench.ts'],
  },
});
