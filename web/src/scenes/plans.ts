import { ask } from '../api/client.js';
import { PlansDocument, type PlansQueryVariables } from '../api/operations.generated.js';
import type { QuestionOf } from '../state/view.js';
import { asOfInWords } from '../state/wording.js';
import { blankScene, distinctById, emptyScene, entitiesOf, type PlanStory, type Scene } from './scene.js';

/** The most plans to read. The filters find the others. */
const MOST = 1_000;

/** Loads the plans that were made by someone or somewhere, and draws those with the chosen status and what followed. */
export async function loadPlans(question: QuestionOf<'plans'>, signal: AbortSignal): Promise<Scene> {
  const { by, at, status, asOf } = question;
  const variables: PlansQueryVariables = {
    madeBy: by === null ? null : [by],
    madeAt: at === null ? null : [at],
    asOf,
    after: null,
  };
  const asked = { document: PlansDocument.toString(), variables };
  const { plans, unread } = await readPlans(variables, signal);
  if (plans.length === 0) return emptyScene(question, `The sources announce no such plan${asOfInWords(asOf)}.`, asked);
  const shown = status === null ? plans : plans.filter((plan) => plan.status === status);
  const claims = distinctById(
    shown.flatMap(({ claim, followUps }) => [claim, ...followUps.map((followUp) => followUp.claim)]),
  );
  return {
    ...blankScene(question, ''),
    entities: entitiesOf(claims),
    claims,
    marked: new Set([by, at].filter((id) => id !== null)),
    story: { tells: 'plans', question, plans },
    notice:
      unread === 0 ? null : `${unread.toLocaleString('en')} more plans are not shown. Choose who made them, or where.`,
    asked: [asked],
  };
}

async function readPlans(
  variables: PlansQueryVariables,
  signal: AbortSignal,
): Promise<{ readonly plans: readonly PlanStory[]; readonly unread: number }> {
  const plans: PlanStory[] = [];
  for (let after: string | null = null; ;) {
    const { plans: page }: Awaited<ReturnType<typeof askPage>> = await askPage({ ...variables, after }, signal);
    plans.push(...page.nodes);
    if (!page.pageInfo.hasNextPage || plans.length >= MOST)
      return { plans, unread: Math.max(0, page.totalCount - plans.length) };
    after = page.pageInfo.endCursor;
  }
}

function askPage(variables: PlansQueryVariables, signal: AbortSignal) {
  return ask(PlansDocument, variables, signal);
}
