import { rmSync } from 'node:fs';
import { defineConfig } from 'rolldown';

// What an older build left behind must not be packed.
rmSync('dist', { recursive: true, force: true });

// One bundle with a chunk for each `await import()`: what a command does not use is never read from disk.
export default defineConfig({
  input: { main: 'src/main.ts' },
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'esm',
    minify: true,
    chunkFileNames: '[name]-[hash].js',
  },
});
