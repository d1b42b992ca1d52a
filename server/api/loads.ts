import type { Label } from '#kernel/source'

export interface RejectionShape {
  file: string
  position: string
  reason: string
  detail: string
  sentence: Label
}

export interface LoadShape {
  load: string
  /** Id under which the register keeps the counts and all rejections; known when the load has ended. */
  kept?: string
  startedAt: string
  state: 'running' | 'needs-mapping' | 'stopped' | 'done' | 'failed'
  files: string[]
  dryRun: boolean
  read: number
  stored: number
  unchanged: number
  superseded: number
  rejected: number
  bytesRead: number
  bytesTotal: number
  currentFile?: string
  skipped: { file: string; as: Label }[]
  mapping?: MappingProposal
}

export interface MappingProposal {
  file: string
  sheet?: string
  headings: { heading: string; samples: string[]; field?: string; certain: boolean }[]
  fields: { id: string; label: Label }[]
}
