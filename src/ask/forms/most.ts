import { countInWords } from '../../model/wording.js';
import { type Form, notationForm, plan } from '../form.js';
import { MostDocument, type MostQuery } from '../asked-operations.generated.js';
import { evidenceInWords } from '../nodes.js';
import { kindsIn } from './there.js';

type Centrality = 'DEGREE' | 'PAGERANK';

/** What each measure counts, and how an answer gives its value. */
const MEASURES: Readonly<Record<Centrality, { readonly what: string; readonly told: (score: number) => string }>> = {
  DEGREE: { what: 'by the number of their claims', told: (score) => countInWords(score, 'claim') },
  PAGERANK: {
    what: 'by how often a random walk along claims meets them (PageRank)',
    told: (score) => score.toFixed(4),
  },
};

/** "which countries are most connected", "what are the most central topics". */
export const most: Form = notationForm({
  name: 'most',
  pattern: 'Which KINDS are most connected|central?   Which KINDS have the most claims?',
  explanation:
    'The ten entities of a kind with the most claims (connected), or the ten that a random walk along claims meets most often (central).',
  example: ({ claims, lexicon }) => {
    const [first] = claims;
    return first && `Which ${lexicon.pluralOf([first.target.kind.toUpperCase()])} are most connected?`;
  },
  ways: [
    '(which|what) KIND BE [the] most (?<by>(connected|linked|central|important|influential))',
    '(what|who) BE [the] most (?<by>(connected|linked|central|important|influential)) [KIND]',
    '[(list|show|name|give|find)] [ME] [the] most (?<by>(connected|linked|central|important|influential)) KIND',
    '(which|what) KIND (has|have) [the] most (claims|connections|links|relationships)',
  ],
  read: (slots, { lexicon }) => {
    const kinds = kindsIn(slots, lexicon);
    if (kinds === undefined) return undefined;
    const by: Centrality = /central|important|influential/.test(slots['by'] ?? '') ? 'PAGERANK' : 'DEGREE';
    const { what, told } = MEASURES[by];
    const many = kinds.length === 0 ? 'entities' : lexicon.pluralOf(kinds);
    return {
      cost: 0,
      names: [],
      plan: () =>
        plan({
          interpretation: `The ten ${many} that come first ${what}.`,
          operation: MostDocument,
          variables: { by, kinds: kinds.length === 0 ? null : kinds },
          tell: ({ ranking }) => ({
            answer: {
              __typename: 'AskedEntities',
              entities: ranking.map(({ entity }) => entity.id),
              totalCount: ranking.length,
            },
            sentences: ranking.length === 0 ? [`The data has no ${many}.`] : ranking.map((each) => line(each, told)),
          }),
        }),
    };
  },
});

function line({ rank, score, entity }: MostQuery['ranking'][number], told: (score: number) => string): string {
  return `${rank}. ${entity.name}: ${told(score)}. ${entity.summary} (${evidenceInWords(entity.evidence)})`;
}
