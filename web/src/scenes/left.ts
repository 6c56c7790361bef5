import type { Scene, Story } from './scene.js';

/** A scene of which filters leave a part: it lists and counts only that. Figures of the whole record stay as they are. */
export function sceneLeft(scene: Scene, { entities, claims }: Pick<Scene, 'entities' | 'claims'>): Scene {
  const ids = new Set(claims.map(({ id }) => id));
  return { ...scene, entities, claims, story: storyLeft(scene.story, ids) };
}

function storyLeft(story: Story, ids: ReadonlySet<string>): Story {
  const left = <T extends { readonly id: string }>(claims: readonly T[]): readonly T[] =>
    claims.filter(({ id }) => ids.has(id));
  switch (story.tells) {
    case 'paths':
      // The paths keep their numbers, by which links name them.
      return {
        ...story,
        paths: story.paths.map((path) => ({
          ...path,
          hops: path.hops.map((hop) => ({ ...hop, claims: left(hop.claims) })),
        })),
      };
    case 'shared':
      return {
        ...story,
        neighbours: story.neighbours
          .map((neighbour) => ({ ...neighbour, claims: left(neighbour.claims) }))
          .filter(({ claims }) => claims.length > 0),
      };
    case 'time':
      return {
        ...story,
        within: story.within.filter(({ relationship }) => relationship !== null && ids.has(relationship.id)),
      };
    case 'plans':
      return {
        ...story,
        plans: story.plans
          .filter(({ claim }) => ids.has(claim.id))
          .map((plan) => ({ ...plan, followUps: plan.followUps.filter(({ claim }) => ids.has(claim.id)) })),
      };
    case 'answer': {
      const { claims, reasons, nearest } = story.answer;
      const kept = claims.flatMap((claim, index) =>
        ids.has(claim.id) ? [{ claim, reason: reasons[index] ?? null }] : [],
      );
      return {
        ...story,
        answer: {
          ...story.answer,
          claims: kept.map(({ claim }) => claim),
          reasons: kept.map(({ reason }) => reason),
          nearest: left(nearest),
        },
      };
    }
    case 'comparison': {
      const { both, onlyA, onlyB } = story.comparison;
      const pairs = both.map((pair) => ({ ...pair, a: [...left(pair.a)], b: [...left(pair.b)] }));
      return {
        ...story,
        comparison: {
          ...story.comparison,
          both: pairs.filter(({ a, b }) => a.length + b.length > 0),
          onlyA: [...left(onlyA)],
          onlyB: [...left(onlyB)],
        },
      };
    }
    default:
      return story;
  }
}
