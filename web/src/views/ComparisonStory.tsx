import type { ComponentChildren } from 'preact';
import { inWords } from '../graph/model.js';
import type { ClaimWithEnds, EntityBrief, Story } from '../scenes/scene.js';
import { MATCH_WORDS, asOfInWords } from '../state/wording.js';
import { ClaimCard } from './ClaimCard.js';
import { SideMark } from './SideMark.js';
import { StoryTitle } from './StoryTitle.js';

/** What two sides say about one entity, in groups: what both say, and what only one says. */
export function ComparisonStory({
  story,
  asOf,
}: {
  readonly story: Extract<Story, { tells: 'comparison' }>;
  readonly asOf: string | null;
}) {
  const { entity, a, b, speakersA, speakersB, both, onlyA, onlyB } = story.comparison;
  const shared = sum(both, 'a') + sum(both, 'b');
  return (
    <article>
      <StoryTitle asOf={asOf}>
        What {a.name} and {b.name} say about {entity.name}
      </StoryTitle>
      <p class="summary quiet">
        {heardThrough(a, speakersA, onlyA.length + sum(both, 'a'), asOf)}{' '}
        {heardThrough(b, speakersB, onlyB.length + sum(both, 'b'), asOf)}
      </p>
      <Group title={`What both ${a.name} and ${b.name} say`} number={shared} none="Both sides make no matching claims.">
        {both.map((pair) => (
          <section key={`${pair.match}${pair.a.map(({ id }) => id).join(' ')}`} class="pair">
            <h4>{inWords(pair.type)}</h4>
            <p class="quiet small">{MATCH_WORDS[pair.match]}</p>
            <OneSide side="a" name={a.name} claims={pair.a} />
            <OneSide side="b" name={b.name} claims={pair.b} />
          </section>
        ))}
      </Group>
      <Group title={`Only ${a.name}`} side="a" number={onlyA.length} none={`No claims by ${a.name} alone.`}>
        <Claims claims={onlyA} />
      </Group>
      <Group title={`Only ${b.name}`} side="b" number={onlyB.length} none={`No claims by ${b.name} alone.`}>
        <Claims claims={onlyB} />
      </Group>
    </article>
  );
}

/** Whose words count for a side, of which the sources may report none. */
function heardThrough(
  side: EntityBrief,
  speakers: readonly EntityBrief[],
  claims: number,
  asOf: string | null,
): string {
  const others = speakers.filter(({ id }) => id !== side.id).map(({ name }) => name);
  const whose = [side.name, ...others].join(' or ');
  return claims === 0
    ? `The data attributes nothing on this to ${whose}${asOfInWords(asOf)}.`
    : `For ${side.name} count the words attributed to ${whose}.`;
}

function sum(both: readonly { readonly a: readonly unknown[]; readonly b: readonly unknown[] }[], side: 'a' | 'b') {
  return both.reduce((total, pair) => total + pair[side].length, 0);
}

interface GroupProps {
  readonly title: string;
  readonly side?: 'a' | 'b';
  readonly number: number;
  /** Shown if the group is empty. */
  readonly none: string;
  readonly children: ComponentChildren;
}

function Group({ title, side, number, none, children }: GroupProps) {
  return (
    <section class="claim-group" data-side={side ?? 'both'} aria-label={title}>
      <h3>
        {side === undefined ? (
          <>
            <SideMark side="a" />
            <SideMark side="b" />
          </>
        ) : (
          <SideMark side={side} />
        )}{' '}
        {title} <span class="count">{number}</span>
      </h3>
      {number === 0 ? <p class="quiet">{none}</p> : children}
    </section>
  );
}

interface OneSideProps {
  readonly side: 'a' | 'b';
  readonly name: string;
  readonly claims: readonly ClaimWithEnds[];
}

function OneSide({ side, name, claims }: OneSideProps) {
  return (
    <div data-side={side}>
      <h5>
        <SideMark side={side} /> {name}
      </h5>
      <Claims claims={claims} />
    </div>
  );
}

function Claims({ claims }: { readonly claims: readonly ClaimWithEnds[] }) {
  return (
    <ul class="claim-list">
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </ul>
  );
}
