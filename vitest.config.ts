import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.{browser,firefox}.test.ts', '**/*.bench.ts'],
  },
});
