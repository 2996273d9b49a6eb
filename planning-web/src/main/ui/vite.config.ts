/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Browsers below these lines do not know light-dark(): with Vite's own default target the build rewrites every
// light-dark() colour into something that vanishes.
const supportedBrowsers = ['chrome125', 'firefox125', 'safari17.5'];

const LIBRARIES_OF_THE_SHELL =
  /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|@tanstack[\\/](react-query|query-core|react-router|router-core|history|react-store|store)|i18next|react-i18next|openapi-fetch|openapi-react-query)[\\/]/;

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) },
  },
  build: {
    target: supportedBrowsers,
    cssTarget: supportedBrowsers,
    manifest: true,
    rolldownOptions: {
      output: {
        // Without their words: the first file that is loaded has a list of the names of nearly all others.
        chunkFileNames: 'assets/[hash].js',
        assetFileNames: 'assets/[hash][extname]',
        // What every screen needs, in one file: it compresses better than a handful, and changes only with its libraries.
        codeSplitting: { groups: [{ name: 'libraries', test: LIBRARIES_OF_THE_SHELL }] },
      },
    },
    sourcemap: false,
    // The content security policy allows no data: fonts or scripts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: { '/api': { target: 'http://localhost:8080', changeOrigin: false } },
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['./src/test/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    testTimeout: 60_000,
    // Loading React anew for each of the files took longer than the tests; what a test changes, setup.ts and restoreMocks undo.
    isolate: false,
    // Also where there are only two cores, of which Vitest would leave one idle.
    maxWorkers: '100%',
  },
});
