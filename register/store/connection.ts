const MIB = 2 ** 20
export const DATABASE = 'zhicheng'

/** What every statement runs with, in the process and on a server. */
export const querySettings = {
  // Numbers, not strings: what can pass 2^53 is stored as text.
  output_format_json_quote_64bit_integers: 0,
  output_format_json_quote_decimals: 0,
  // A ratio without a value is null, never a text that looks like a number.
  output_format_json_quote_denormals: 0,
  output_format_json_escape_forward_slashes: 0,
  date_time_input_format: 'basic',
  date_time_output_format: 'simple',
  input_format_defaults_for_omitted_fields: 1,
  input_format_null_as_default: 0,
  // A day outside what can be stored is an error, not another day.
  date_time_overflow_behavior: 'throw',
  // ClickHouse 26.7 loses rows where this meets a text index that is read directly (search.test.ts shows it).
  use_top_k_dynamic_filtering: 0,
  // Indexes are built once for a whole load (loading/index-rows.ts), not again for each part of it.
  materialize_skip_indexes_on_insert: 0,
  mutations_sync: 2,
  lightweight_deletes_sync: 2,
  alter_sync: 2,
  distributed_foreground_insert: 1,
  // Deletes on a cluster look up the rows of a load, which every replica has alike.
  allow_nondeterministic_mutations: 1,
} as const

/** Arguments of the engine in the process, as its command line takes them. */
export function connectionSettings(memoryBytes: number): string[] {
  const settings = {
    ...querySettings,
    max_memory_usage: memoryBytes,
    max_server_memory_usage: memoryBytes,
    // Sorting and grouping that would not fit go to the disk.
    max_bytes_before_external_group_by: Math.floor(memoryBytes / 3),
    max_bytes_before_external_sort: Math.floor(memoryBytes / 3),
    session_timezone: 'UTC',
    // Statements carry their values, and a load of many places or words has long lists of them.
    max_query_size: 64 * MIB,
  }
  return Object.entries(settings).map(([name, value]) => `--${name}=${value}`)
}
