import { PlansDocument } from '../operations.generated.js';
import { countInWords } from '../../model/wording.js';
import { plan, planItem } from '../plan-item.js';
import { whole } from '../shapes.js';
import { tool } from '../tool.js';

export const plans = tool({
  name: 'plans',
  title: 'List promises and what became of them',
  use: 'For "what was promised at the summit and what became of it", set madeAt. OPEN and NOTHING_FOUND mean that the data does not say, not that nothing happened.',
  document: PlansDocument,
  goesOn: 'cursor',
  facts: { total: whole.describe('matching plans on all pages') },
  lists: { plans: plan },
  answer: ({ plans: found }, { after }) => {
    const { totalCount: total, edges, pageInfo } = found;
    return {
      outcome: total === 0 ? 'nothing' : 'answered',
      message:
        total === 0 ? 'No plan in the graph matches all these conditions.' : `${countInWords(total, 'plan')} found.`,
      facts: { total },
      items: (detail) => edges.map(({ cursor, node }) => planItem('plans', node, detail, { cursor })),
      more: pageInfo.hasNextPage,
      beyond: after == null ? total - edges.length : undefined,
    };
  },
});
