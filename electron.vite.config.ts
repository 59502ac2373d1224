import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** The oldest Electron that the app runs in: 33, with Node 20.18 and Chromium 130. */
const targets = { node: 'node20.18', browser: 'chrome130' };

/** Packages with native parts or files of their own stay outside; everything else is bundled, which halves the start. */
const external = [
  'electron',
  /^electron\//,
  'better-sqlite3',
  'sqlite-vec',
  '@github/keytar',
  '@myriaddreamin/typst-ts-node-compiler',
  'playwright-core',
  'piscina',
  'onnxruntime-web',
  '@hyzyla/pdfium',
  /^tesseract\.js-core\//,
];

export default defineConfig({
  main: {
    build: {
      target: targets.node,
      externalizeDeps: false,
      sourcemap: true,
      reportCompressedSize: false,
      rolldownOptions: {
        external,
        input: {
          index: 'src-main/index.ts',
          backend: 'src-main/backend.ts',
          worker: 'src-main/workers/worker.ts',
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      target: targets.node,
      externalizeDeps: false,
      sourcemap: true,
      reportCompressedSize: false,
      rolldownOptions: {
        external: ['electron', /^electron\//],
        input: { index: 'src-preload/index.ts' },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    plugins: [react()],
    build: {
      target: targets.browser,
      minify: true,
      sourcemap: true,
      reportCompressedSize: false,
      rolldownOptions: { input: { index: 'src-renderer/index.html' } },
    },
  },
});
