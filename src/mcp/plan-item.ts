import { z } from 'zod';
import { EFFECTS, PLAN_STATUSES } from '../model/plan.js';
import type { Item } from './fit.js';
import { claimLines } from './lines.js';
import type { PlanPartsFragment } from './operations.generated.js';
import { type Detail, claim, claimOf, ref, refOf } from './shapes.js';

export const plan = z
  .object({
    status: z.enum(PLAN_STATUSES),
    madeBy: ref,
    madeOn: z.string().nullable(),
    due: z.string().nullable(),
    claim,
    followUps: z.array(z.object({ effect: z.enum(EFFECTS), on: z.string(), claim })),
    searched: z.array(z.object({ on: z.string(), where: z.string() })).optional(),
  })
  .meta({ id: 'Plan' });

/** A plan in one sentence, then its claim and those that follow it up, each with its evidence. */
export function planItem(
  list: string,
  { status, text, madeBy, madeOn, due, searched, ...from }: PlanPartsFragment,
  detail: Detail,
  place: Pick<Item, 'heading' | 'cursor'> = {},
): Item {
  const announced = claimOf(from.claim, detail);
  const followUps = from.followUps.map(({ effect, on, claim: later }) => ({
    effect,
    on,
    claim: claimOf(later, detail),
  }));
  return {
    list,
    data: {
      status,
      madeBy: refOf(madeBy),
      madeOn: madeOn?.edtf ?? null,
      due: due?.edtf ?? null,
      claim: announced,
      followUps,
      ...(searched.length === 0 ? {} : { searched }),
    },
    text: [
      `${status}: ${text}`,
      claimLines(announced),
      ...followUps.map(({ effect, on, claim: later }) => `${effect} it by ${on}:\n${claimLines(later)}`),
    ].join('\n'),
    ...place,
  };
}
