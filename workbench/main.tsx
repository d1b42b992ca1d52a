import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Problem } from '#workbench/ask'
import { makeRouter } from '#workbench/router'
import { tokenSheet } from '#workbench/theme'
import '#workbench/styles/ground.css'
import '#workbench/styles/frame.css'
import '#workbench/styles/frame-narrow.css'
import '#workbench/styles/sheet.css'
import '#workbench/styles/parts.css'
import '#workbench/styles/print.css'

const sheet = document.createElement('style')
sheet.textContent = tokenSheet
document.head.prepend(sheet)

const RETRIES_MAX = 1

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // A load changes figures within a second; a screen that is returned to asks again.
      staleTime: 1_000,
      retry: (count, fault) => !(fault instanceof Problem) && count < RETRIES_MAX,
    },
  },
})

const root = document.getElementById('root')
if (!root) throw new Error('Fault: index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={makeRouter(client)} />
    </QueryClientProvider>
  </StrictMode>,
)
