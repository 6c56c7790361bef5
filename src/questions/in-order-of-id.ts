/** Rows that one statement reads. */
const BATCH = 10_000;

/** Reads rows in order of id, a part at a time, so that no statement takes longer the more of them there are. */
export async function* inOrderOfId<R extends { readonly id: string }>(
  read: (part: { readonly after: string; readonly limit: number }) => Promise<readonly R[]>,
): AsyncGenerator<readonly R[]> {
  for (let after = ''; ;) {
    const rows = await read({ after, limit: BATCH });
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = last.id;
  }
}
