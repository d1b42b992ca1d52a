import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** What is asked for together is kept together, and changes apart from our own code. */
const groups = [
  { name: 'charts', test: /node_modules\/(echarts|zrender)\// },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|@tanstack)\// },
]

export default defineConfig({
  root: 'workbench',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/workbench',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
})
