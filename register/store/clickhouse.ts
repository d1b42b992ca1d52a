import { Readable } from 'node:stream'
import { ClickHouseLogLevel, type ClickHouseSettings, createClient } from '@clickhouse/client'
import { DATABASE, querySettings } from '#register/store/connection'
import type { Bindings, RowFormat, Store } from '#register/store/engine'
import { linesOf, rowsIn } from '#register/store/lines'
import { columnsIn } from '#register/store/native'

/** A ClickHouse server by URL. The path of the URL names the database; with a cluster it is one of many. */
export async function openClickhouse(where: { url: string; cluster?: string }): Promise<Store> {
  const url = new URL(where.url)
  const database = decodeURIComponent(url.pathname.slice(1)) || DATABASE
  url.pathname = ''
  const on = where.cluster ? ` ON CLUSTER ${quoted(where.cluster)}` : ''
  const first = createClient({ url })
  try {
    await first.command({ query: `CREATE DATABASE IF NOT EXISTS ${quoted(database)}${on} ENGINE = Atomic` })
  } finally {
    await first.close()
  }
  return storeOver(createClient({ ...clientOptions, url, database }), where.cluster)
}

const clientOptions = {
  clickhouse_settings: querySettings as unknown as ClickHouseSettings,
  // What fails is thrown, and logged by whoever asked.
  log: { level: ClickHouseLogLevel.OFF },
  // Rewriting the parts of a large register takes a while, during which the server says nothing.
  request_timeout: 3_600_000,
  keep_alive: { enabled: true },
  // Long lists of keys do not fit into the address of a request.
  use_multipart_params_auto: true,
}

function storeOver(client: ReturnType<typeof createClient>, cluster: string | undefined): Store {
  let closing: Promise<void> | undefined
  return {
    layout: { cluster },
    readsFiles: false,
    isShared: true,
    async rows<T>(query: string, bindings: Bindings = {}) {
      const found = await client.query({ query, query_params: bindings, format: 'JSONEachRow' })
      return rowsIn<T>(await found.text())
    },
    async numbers(sql: string, bindings: Bindings = {}) {
      const sent = await client.exec({ query: `${sql} FORMAT Native`, query_params: bindings })
      const chunks: Uint8Array[] = []
      for await (const chunk of sent.stream) chunks.push(chunk as Uint8Array)
      return columnsIn(Buffer.concat(chunks))
    },
    async run(query: string, bindings: Bindings = {}) {
      await client.command({ query, query_params: bindings })
    },
    async insert(table, rows, format: RowFormat = 'JSONEachRow') {
      const values = linesOf(rows)
      if (values.length === 0) return
      const query = `INSERT INTO ${table} FORMAT ${format}`
      const sent = await client.exec({ query, values: Readable.from([values], { objectMode: false }) })
      // The server has written the rows when its answer ends.
      for await (const _ of sent.stream);
    },
    close() {
      closing ??= client.close()
      return closing
    },
  }
}

const quoted = (name: string) => `\`${name.replaceAll('`', '')}\``
