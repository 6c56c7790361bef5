import { format } from 'prettier';
import { PLAN_STATUSES, type PlanStatus } from '../src/model/plan.js';
import { planStatusInWords } from '../src/model/wording-plan.js';
import { capitalised, countInWords } from '../src/model/wording.js';

/** The page of plans, and the source whose plans it lists. */
export const PLANS_PAGE = { file: 'docs/plans-of-4-november-2019.md', source: 'mofa-2019-11-04' } as const;

const EVIDENCE = 'evidence { text url passage { id } }';
export const PLANS_QUERY = `{
  plans(madeAt: "${PLANS_PAGE.source}", first: 200) {
    nodes { status text claim { ${EVIDENCE} } followUps { claim { ${EVIDENCE} } } }
  }
}`;

interface Claim {
  readonly evidence: readonly {
    readonly text: string;
    readonly url: string;
    readonly passage: { readonly id: string };
  }[];
}

interface Plan {
  readonly status: PlanStatus;
  readonly text: string;
  readonly claim: Claim;
  readonly followUps: readonly { readonly claim: Claim }[];
}

/** The page in Markdown, from the answer to {@link PLANS_QUERY}. */
export async function plansPage({ plans }: { readonly plans: { readonly nodes: readonly Plan[] } }): Promise<string> {
  const groups = PLAN_STATUSES.map((status) => ({
    status,
    members: plans.nodes.filter((plan) => plan.status === status),
  })).filter(({ members }) => members.length > 0);
  const text = [
    '# The plans of 4 November 2019 and what became of them',
    '',
    `At the 22nd ASEAN-Japan Summit, ${countInWords(plans.nodes.length, 'plan')} were announced. What became of each is derived from the dated claims of later sources, so an open plan is one of which the data does not say what became of it yet. \`npm run record\` writes this page from the data, and a test compares the two. Ask for the same with \`npx japan-asean-graph ask "What was promised at the summit and what became of it?"\`.`,
    ...groups.flatMap(({ status, members }) => [
      '',
      `## ${capitalised(planStatusInWords(status))} (${members.length})`,
      '',
      ...members.flatMap(({ text: sentence, claim, followUps }) => [
        `- ${sentence}`,
        ...[claim, ...followUps.map((followUp) => followUp.claim)].flatMap(({ evidence }) =>
          evidence.map((item) => `  - ${item.text} ([${item.passage.id}](<${item.url}>))`),
        ),
      ]),
    ]),
    '',
  ].join('\n');
  return format(text, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' });
}
