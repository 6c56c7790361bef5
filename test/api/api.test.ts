import { describeEachEngine } from '../support/engines.js';
import { enterApiSuites } from '../support/seeded.js';
import { analysis, wholeGraph } from './analysis.js';
import { around } from './around.js';
import { changeOverTime } from './change-over-time.js';
import { cite } from './cite.js';
import { compareIssuers } from './compare-issuers.js';
import { coverage } from './coverage.js';
import { entity } from './entity.js';
import { evidence } from './evidence.js';
import { foundingDocument } from './founding-document.js';
import { operations } from './operations.js';
import { outline } from './outline.js';
import { path } from './path.js';
import { plans } from './plans.js';
import { relationshipArguments } from './relationship-arguments.js';
import { relationship } from './relationship.js';
import { saidAbout } from './said-about.js';
import { search } from './search.js';
import { searchClaims } from './search-claims.js';
import { timeline } from './timeline.js';

/** Those over the whole record come last, because to load other data on Neo4j takes longer than to ask it. */
const SUITES = [
  entity,
  search,
  searchClaims,
  relationship,
  relationshipArguments,
  timeline,
  changeOverTime,
  around,
  path,
  compareIssuers,
  saidAbout,
  wholeGraph,
  analysis,
  cite,
  evidence,
  foundingDocument,
  operations,
  plans,
  coverage,
  outline,
];

/**
 * test/cypher compares the engines' answers, query by query. So on Neo4j the API runs only what covers each code path
 * once: the documented questions, the whole-graph counts and coverage, evidence, the plans, what holds on a day, and what a side says.
 */
describeEachEngine('the API', (engine) =>
  enterApiSuites(
    engine,
    engine === 'embedded' ? SUITES : [wholeGraph, evidence, changeOverTime, saidAbout, operations, plans, coverage],
  ),
);
