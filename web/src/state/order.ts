/** By which column a table is sorted, named by its title in small letters. */
export interface Order {
  readonly by: string;
  readonly descending: boolean;
}

/** The orders of the two tables; null is the order in which the answer comes. */
export interface TableOrders {
  readonly entities: Order | null;
  readonly claims: Order | null;
}

export type Table = keyof TableOrders;

export const AS_ANSWERED: TableOrders = { entities: null, claims: null };

const PARAMETERS: Readonly<Record<Table, string>> = { entities: 'sort', claims: 'sort-claims' };
const TABLES = Object.keys(PARAMETERS) as readonly Table[];

/** `sort=-claims` is the most claims first. */
export function encodeOrders(orders: TableOrders, params: URLSearchParams): void {
  for (const table of TABLES) {
    const order = orders[table];
    if (order !== null) params.set(PARAMETERS[table], `${order.descending ? '-' : ''}${order.by}`);
  }
}

/** Whether a table has such a column is known once there is a table. */
export function decodeOrders(params: URLSearchParams): TableOrders {
  const read = (table: Table): Order | null => {
    const [, minus, by] = /^(-?)([a-z][a-z-]*)$/.exec(params.get(PARAMETERS[table]) ?? '') ?? [];
    return by === undefined ? null : { by, descending: minus === '-' };
  };
  return { entities: read('entities'), claims: read('claims') };
}

/** The order after a press on a column's heading: one way, the other, and as the answer comes. */
export function nextOrder(order: Order | null, by: string, firstDescending: boolean): Order | null {
  if (order?.by !== by) return { by, descending: firstDescending };
  return order.descending === firstDescending ? { by, descending: !firstDescending } : null;
}
