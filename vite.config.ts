import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** What is asked for together is kept together, and changes apart from our own code. */
const groups = [
  { name: 'charts', test: /node_modules\/(echarts|zrender)\// },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|@tanstack)\// },
]

const room = fileURLToPath(new URL('workbench', import.meta.url))

export default defineConfig({
  root: 'workbench',
  base: '/',
  plugins: [react()],
  // The compiler reads the room's three spellings from package.json; Vite reads only the first of a list.
  resolve: { alias: [{ find: /^#workbench\//, replacement: `${room}/` }] },
  server: { proxy: { '/api': process.env.ZHICHENG_URL ?? 'http://127.0.0.1:5173' } },
  build: {
    outDir: '../dist/workbench',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
})
