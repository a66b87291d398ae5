import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the development server sends `/api`; the product itself serves `dist` and the API on one port. */
const api = process.env.QUYET_API ?? 'http://127.0.0.1:4280';

export default defineConfig({
  plugins: [react()],
  publicDir: 'src/web/public',
  server: { proxy: { '/api': api } },
  preview: { proxy: { '/api': api } },
  build: {
    // Office machines that cannot leave Windows 7 stop at Chrome 109; nothing newer is assumed.
    target: ['chrome109', 'firefox115', 'safari16'],
    // Every file has its own address, so that the content policy needs no `data:` source.
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      treeshake: {
        // The design system has one door, yet a page must carry only the components it draws, with their styles.
        moduleSideEffects: (id) => id.endsWith('.css') || !/\/src\/web\/(design|i18n|api)\//.test(id),
      },
    },
    sourcemap: false,
  },
});
