import type { Claim, Description, Ref, Source } from './shapes.js';

/**
 * A claim as it is told everywhere: sentence, (who says so; modality; when), and for each quote its passage and link.
 *
 *     - Abe Shinzo announced the WA Project. (said by Japan; FACT; 2013)
 *       “the words” [mofa-2019-11-04#2.1] https://…
 *       id: claim:person:abe-shinzo/ANNOUNCED/initiative:wa-project
 */
export function claimText(claim: Claim): string {
  const { sentence, saidBy, modality, certainty, when, quantities = [] } = claim;
  const who = saidBy === null ? 'narrated by the source' : `said by ${saidBy.name}`;
  const how = certainty === 'IMPLIED' ? `${modality}, implied` : modality;
  const numbers = quantities.map((each) => ` ${each}.`).join('');
  return [
    `- ${sentence}.${numbers} (${who}; ${how}; ${when ?? 'undated'})`,
    ...quotes(claim),
    `  id: ${claim.id}`,
  ].join('\n');
}

/** An entity with its summary and the words that name it. */
export function descriptionText(entity: Description): string {
  return [`- ${refText(entity)}: ${entity.summary}`, ...quotes(entity)].join('\n');
}

/** "WA Project [initiative:wa-project]" */
export function refText({ name, id }: Ref): string {
  return `${name} [${id}]`;
}

export function refsText(refs: readonly Ref[]): string {
  return refs.map(refText).join(', ');
}

export function sourceText({ id, title, publisher, date, url }: Source): string {
  return `- ${publisher}, “${title}”, ${date ?? 'undated'} [${id}] ${url}`;
}

/** "1 claim", "2 claims" */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}

function quotes({ evidence, moreQuotes = 0 }: Pick<Claim, 'evidence' | 'moreQuotes'>): string[] {
  return [
    ...evidence.map(({ quote, passage, url }) => `  “${quote}” [${passage}] ${url}`),
    ...(moreQuotes === 0 ? [] : [`  and ${counted(moreQuotes, 'more quote')}, which cite has`]),
  ];
}
