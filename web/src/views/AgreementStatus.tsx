import type { EntityDetailsQuery } from '../api/operations.generated.js';
import { capitalised } from '../state/wording.js';
import { EntityLink } from './EntityLink.js';

type Status = NonNullable<Extract<EntityDetailsQuery['entity'], { readonly summary: string }>['status']>;

/** How far an agreement has come, and when each party signed it and is bound by it. */
export function AgreementStatus({ status }: { readonly status: Status }) {
  return (
    <section aria-labelledby="panel-status" class="agreement-status">
      <h3 id="panel-status">{capitalised(status.text)}</h3>
      {status.force.length > 0 && (
        <div class="table-scroll" role="group" aria-labelledby="panel-status" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Party</th>
                <th scope="col">Signed</th>
                <th scope="col">Ratified</th>
                <th scope="col">In force from</th>
                <th scope="col">Until</th>
              </tr>
            </thead>
            <tbody>
              {status.force.map(({ party, signed, ratified, inForceFrom, until }) => (
                <tr key={party.id}>
                  <th scope="row">
                    <EntityLink entity={party} />
                  </th>
                  {[signed, ratified, inForceFrom, until].map((when, column) => (
                    <td key={column}>{when?.text ?? ''}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
