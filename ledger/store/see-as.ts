import { VIEWER_ROLE, type Sight, type Tx } from '#ledger/store/connection'

/** For the rest of its transaction a connection reads as a viewer, whom the policies know by these words. */
export async function seeAs(tx: Tx, { person, offices, heads, cities }: Sight): Promise<void> {
  await tx.rows(
    `SELECT set_config('zhicheng.person', $1, true), set_config('zhicheng.offices', $2::text[]::text, true),
       set_config('zhicheng.heads', $3::text[]::text, true), set_config('zhicheng.cities', $4::text[]::text, true),
       set_config('role', '${VIEWER_ROLE}', true)`,
    [person, offices, heads, cities],
    'often',
  )
}
