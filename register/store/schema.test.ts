import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTable, rights, settings, tables } from '#register/store/schema'

test('on one machine a table is one table', () => {
  const [statement, ...others] = createTable(settings, {})
  assert.deepEqual(others, [])
  assert.equal(
    statement,
    [
      'CREATE TABLE IF NOT EXISTS settings (',
      '  name String,',
      '  value String,',
      '  version UInt64',
      ') ENGINE = ReplacingMergeTree(version) ORDER BY (name)',
      'SETTINGS fsync_after_insert = 1, fsync_part_directory = 1',
    ].join('\n'),
  )
})

test('on a cluster each table is replicated on every shard and has one face, sharded by place', () => {
  for (const table of tables) {
    const [local, face, ...others] = createTable(table, { cluster: 'cities' }) as [string, string]
    assert.deepEqual(others, [])
    assert.ok(local.startsWith(`CREATE TABLE IF NOT EXISTS ${table.name}_local ON CLUSTER \`cities\` (`))
    assert.match(
      local,
      /ENGINE = Replicated\w*MergeTree\('\/clickhouse\/tables\/\{uuid\}\/\{shard\}', '\{replica\}'/,
    )
    assert.equal(
      face,
      `CREATE TABLE IF NOT EXISTS ${table.name} ON CLUSTER \`cities\` AS ${table.name}_local ` +
        `ENGINE = Distributed(\`cities\`, currentDatabase(), ${table.name}_local, ${table.shardBy})`,
    )
  }
  assert.equal(rights.shardBy, 'cityHash64(place)')
})

test('an engine keeps its own arguments behind those of replication', () => {
  const [local] = createTable(settings, { cluster: 'cities' })
  assert.match(local as string, /ReplicatedReplacingMergeTree\('[^']+', '\{replica\}', version\)/)
})

test('the name of a cluster cannot leave its quotes', () => {
  const [local] = createTable(settings, { cluster: 'a`; DROP TABLE rights; --' })
  assert.match(local as string, /ON CLUSTER `a; DROP TABLE rights; --` \(/)
})
