import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Where the API answers during development: a gateway, or the mock of dev/server.mjs. */
const backend = process.env.STAMMKUNDE_BACKEND ?? 'http://127.0.0.1:8080';

export default defineConfig({
  base: '/',
  plugins: [react()],
  build: {
    target: 'es2023',
    // The content security policy has no data: for scripts and fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    // ECharts alone is larger than the default limit; it loads with the first chart, not with the page.
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: Object.fromEntries(['/v1', '/login', '/logout', '/openapi', '/docs'].map((path) => [path, backend])),
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
