import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { useExplorer } from '../app/context.js';
import { nextOrder, type Order, type Table } from '../state/order.js';
import { compareTexts } from '../state/wording.js';
import { usePages } from './pages.js';

export interface TableColumn<T> {
  readonly title: string;
  readonly kind?: 'number' | 'told';
  readonly language?: string;
  readonly cell: (item: T) => ComponentChildren;
  /** What it is sorted by; empty where the item has nothing. Undefined if it cannot be sorted by. */
  readonly value?: ((item: T) => string | number) | undefined;
}

/** The items of a table in the order of the view, and a button for more of them. */
export function useSortedRows<T>(
  table: Table,
  items: readonly T[],
  columns: readonly TableColumn<T>[],
  /** Changes when the values do. */
  version: number,
): { readonly rows: readonly T[]; readonly more: ComponentChildren; readonly order: Order | null } {
  const { view } = useExplorer();
  const chosen = view.orders[table];
  const value = chosen === null ? undefined : columns.find((column) => nameOf(column) === chosen.by)?.value;
  const order = value === undefined ? null : chosen;
  const sorted = useMemo(
    () => (value === undefined || order === null ? items : inOrder(items, value, order.descending)),
    [items, order?.by, order?.descending, version],
  );
  return { ...usePages(sorted), order };
}

interface SortedTableProps<T> {
  readonly table: Table;
  readonly title: string;
  /** What a reader should know about the order. */
  readonly note?: string | undefined;
  /** The first is the heading of each row. */
  readonly columns: readonly TableColumn<T>[];
  readonly rows: readonly T[];
  readonly more: ComponentChildren;
  readonly order: Order | null;
  /** Whether what it is sorted by is still being read. */
  readonly isBusy?: boolean;
  /** The order that the items come in. */
  readonly given?: Order;
}

/** A table whose headings sort it. The order is part of the view. */
export function SortedTable<T extends { readonly id: string }>(props: SortedTableProps<T>) {
  const { table, title, note, columns, rows, more, order, isBusy = false, given } = props;
  const { act } = useExplorer();
  const shown = order ?? given;
  const [first, ...others] = columns;
  const id = `table-${table}`;
  return (
    <section aria-labelledby={id} aria-busy={isBusy}>
      <h2 id={id}>{title}</h2>
      {note !== undefined && <p class="quiet small">{note}</p>}
      <div class="table-scroll" role="group" aria-labelledby={id} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => {
                const by = nameOf(column);
                const isNumber = column.kind === 'number';
                return (
                  <th
                    key={by}
                    scope="col"
                    class={isNumber ? 'number' : undefined}
                    aria-sort={shown?.by === by ? (shown.descending ? 'descending' : 'ascending') : undefined}
                  >
                    {column.value === undefined ? (
                      column.title
                    ) : (
                      <button
                        type="button"
                        class="sort"
                        onClick={() => act({ do: 'sort', table, order: nextOrder(order, by, isNumber) })}
                      >
                        {column.title}
                      </button>
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((item) => (
              <tr key={item.id}>
                <th scope="row">{first?.cell(item)}</th>
                {others.map((column) => (
                  <td key={column.title} lang={column.language} class={column.kind}>
                    {column.cell(item)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </section>
  );
}

/** How a link names a column. */
function nameOf({ title }: { readonly title: string }): string {
  return title.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}

/** Items without a value come last, whichever way. Equal ones stay in their order. */
function inOrder<T>(items: readonly T[], valueOf: (item: T) => string | number, descending: boolean): readonly T[] {
  return items
    .map((item) => ({ item, value: valueOf(item) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === '' || b === '') return Number(a === '') - Number(b === '');
      const one = typeof a === 'number' && typeof b === 'number' ? a - b : compareTexts(String(a), String(b));
      return descending ? -one : one;
    })
    .map(({ item }) => item);
}
