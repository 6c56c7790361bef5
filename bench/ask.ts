import path from 'node:path';
import MiniSearch from 'minisearch';
import { getBorderCharacters, table } from 'table';
import { load } from '../seed/load.js';
import { validateSeed } from '../seed/validate.js';
import { readEvidence, searchedWords } from '../src/model/evidence.js';
import { packageRoot } from '../src/config.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { Loaders } from '../src/query/loaders.js';
import { ContextFactory } from '../src/questions/context.js';
import { namesOf } from '../src/questions/name-index.js';
import { type Marks, type Reply, askedQuestions, asker, marksOf } from '../test/support/asked-questions.js';
import type { Bench } from './bench.js';

/** How well `ask` answers questions that were written without sight of the program, beside plain BM25 over the same claims. */
export async function ask(bench: Bench): Promise<void> {
  const graph = openEmbedded();
  try {
    await load(graph, validateSeed(path.join(packageRoot, 'seed')).data);
    const plain = await plainBm25(new ContextFactory(graph));
    const replyTo = asker(graph);
    const rows: string[][] = [];
    for (const half of ['tuning', 'test'] as const) {
      const questions = askedQuestions(half);
      const ours: Reply[] = [];
      for (const { question } of questions) ours.push(await replyTo(question));
      for (const [by, replies] of [
        ['ask', ours],
        ['plain BM25', questions.map(({ question }) => plain(question))],
      ] as const)
        rows.push([half, by, ...cells(marksOf(questions.map((question, at) => [question, replies[at] as Reply])))]);
    }
    const head = ['half', 'by', 'recall at 5', 'at 10', '1/rank', 'exact', 'false answers', 'refusals'];
    bench.report.note(
      table([head, ...rows], {
        border: getBorderCharacters('norc'),
        drawHorizontalLine: (line, lines) => line <= 1 || line === lines,
      }).trimEnd(),
    );
  } finally {
    await graph.close();
  }
}

function cells({ recallAt5, recallAt10, reciprocalRank, exact, falseAnswers, refusals }: Marks): string[] {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return [
    percent(recallAt5),
    percent(recallAt10),
    reciprocalRank.toFixed(2),
    percent(exact),
    percent(falseAnswers),
    percent(refusals),
  ];
}

/** The first ten claims by BM25 over sentence, evidence, names and summaries, with MiniSearch's own settings. */
async function plainBm25(contexts: ContextFactory): Promise<(text: string) => Reply> {
  const { names } = await contexts.create();
  const loaders = new Loaders(contexts.graph);
  const ids = [...names.all].map(({ id }) => id);
  const summaries = new Map((await loaders.entities(ids)).map(({ id, summary }) => [id, summary]));
  const search = new MiniSearch({ fields: ['sentence', 'evidence', 'names', 'summaries'] });
  for (const row of await loaders.ask('relationship/texts', {})) {
    const ends = [row.source, row.target];
    search.add({
      id: row.id,
      sentence: row.sentence,
      evidence: readEvidence(row).map(searchedWords).join(' '),
      names: ends
        .flatMap((id) => names.named(id) ?? [])
        .flatMap(namesOf)
        .join(' '),
      summaries: ends.map((id) => summaries.get(id) ?? '').join(' '),
    });
  }
  return (text) => {
    const claims = search
      .search(text)
      .map(({ id }) => String(id))
      .slice(0, 10);
    return { kind: claims.length === 0 ? 'NOT_SAID' : 'RANKED', form: '', claims, variables: '' };
  };
}
