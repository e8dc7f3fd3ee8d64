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
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What most pages share comes in a few files instead of dozens; what one page needs stays with it.
          groups: [
            {
              name: 'framework',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next)[\\/]/,
            },
            { name: 'patternfly', test: /node_modules[\\/]@patternfly[\\/]/, minShareCount: 3 },
            { name: 'shared', test: /src[\\/](api|app|charts|figures|format|period|states)[\\/]/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(['/v1', '/login', '/logout', '/openapi', '/docs'].map((path) => [path, backend])),
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
