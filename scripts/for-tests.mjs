/** Before each test file: sources are read with tsx; what the build made needs none, and a second less. */
if (!/\/dist\/|\.built\.mjs$/.test(process.argv[1] ?? '')) await import('tsx')
await import('#scripts/property-seed')
