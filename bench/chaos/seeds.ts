import { type SeedFolder, largeSeed } from '../../test/support/seed-fixture.js';
import { CLI, type Served, type Settings, MAIN, runToEnd, serve } from '../served.js';
import { type Expected, type Question, answersOf } from './clients.js';

const TOPICS = 300;
const VERSION = 'statistics { dataVersion }';

/** Questions whose answers differ between the two versions wherever they are about a topic. */
export const QUESTIONS: readonly Question[] = [
  { query: `{ ${VERSION} entities(first: 50, kinds: [TOPIC]) { totalCount nodes { id name summary } } }` },
  { query: `{ ${VERSION} nodes(ids: ["topic:made-up-1", "topic:made-up-150"]) { ... on Entity { name summary } } }` },
  {
    query: `{ ${VERSION} entity(id: "initiative:blue-lane") { ... on Entity { relationships(first: 50) { nodes { id target { id summary } } } } } }`,
  },
  { query: `{ ${VERSION} search(text: "topic made up", first: 10) { entity { id summary } } }` },
];

/** Two versions of one record, which differ in every topic. */
export class Seeds {
  private constructor(private readonly folders: readonly SeedFolder[]) {}

  static make(): Seeds {
    return new Seeds([largeSeed(TOPICS), largeSeed(TOPICS - 50, 'Another summary.')]);
  }

  /** Loads a version. @throws unless it succeeds. */
  load(which: 0 | 1, settings: Settings): Promise<void> {
    return runToEnd([CLI, 'seed', '--prune'], { ...settings, SEED_DIR: this.folder(which) });
  }

  /** Serves what is loaded; the version decides only the vocabulary, which is the same in both. */
  serve(settings: Settings): Promise<Served> {
    return serve(MAIN, { ...settings, SEED_DIR: this.folder(0) });
  }

  /** Loads these versions in turn, and asks every question of each. The last stays loaded. */
  async expected(settings: Settings, versions: readonly (0 | 1)[]): Promise<Expected> {
    const known = new Map<string, readonly unknown[]>();
    for (const which of versions) {
      await this.load(which, settings);
      const server = await this.serve(settings);
      known.set(...(await answersOf(server.url, QUESTIONS)));
      await server.stop();
    }
    return known;
  }

  remove(): void {
    for (const folder of this.folders) folder.remove();
  }

  private folder(which: 0 | 1): string {
    return (this.folders[which] as SeedFolder).dir;
  }
}
