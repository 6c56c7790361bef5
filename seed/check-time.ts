import type { ClaimEntry } from './shape.js';

/**
 * What is wrong with the time of a claim, if anything: what a source reports as done cannot be later than the source,
 * and a date that may be later must say so. A span may go on after it, because then only its beginning is reported.
 * @param known the last day that the claim's sources can know of
 */
export function timeProblem({ modality, when }: Pick<ClaimEntry, 'modality' | 'when'>, known: string | undefined) {
  if (modality !== 'FACT' || when === undefined || known === undefined) return undefined;
  const { edtf, earliest, latest } = when;
  if (earliest > known) return `'${edtf}' is later than the source (${known}), which cannot report it as fact`;
  return edtf.includes('/') || latest <= known
    ? undefined
    : `'${edtf}' may be later than the source (${known}), which reports it as fact; end it there: '[${earliest}..${known}]'`;
}
