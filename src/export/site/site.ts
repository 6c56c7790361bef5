import { countInWords } from '../../model/wording.js';
import { Lookup } from '../citation.js';
import { exportHtml } from '../page/html.js';
import { PAGE_STYLE } from '../page/style.js';
import type { SubgraphRecords } from '../records.js';
import { zipped } from '../zipped.js';
import { claimPage } from './claim-page.js';
import { entityPage } from './entity-page.js';
import { siteAddress } from './site-address.js';
import { siteMeta } from './site-page.js';

/**
 * A web site in a zip, which any host of files can serve and which opens from a folder: the page of `--format html` as
 * its first, a page for each entity, and one for each claim with its evidence. Every link within it is relative.
 */
export async function exportSite(records: SubgraphRecords): Promise<Iterable<Uint8Array>> {
  const { title, entities, relationships, vocabulary } = records;
  const { title: site } = vocabulary.record;
  const counts = `${countInWords(entities.length, 'entity', 'entities')}, ${countInWords(relationships.length, 'claim')}`;
  const description = `${counts}. Every claim has its source, who says so, and the words that support it.`;
  const page = await exportHtml(records, siteAddress);
  const index = page.replace('<style>', () => `${siteMeta({ title, description, site })}\n<style>`);
  return zipped(filesOf(records, index));
}

function* filesOf(records: SubgraphRecords, index: string): Generator<readonly [name: string, pieces: string[]]> {
  const { entities, relationships } = records;
  const lookup = new Lookup(records);
  const sentences = new Map(relationships.map(({ id, sentence }) => [id, sentence]));
  const claimsOf = new Map(entities.map(({ id }) => [id, [] as SubgraphRecords['relationships'][number][]]));
  for (const claim of relationships)
    for (const id of new Set([claim.source, claim.target])) claimsOf.get(id)?.push(claim);
  yield ['index.html', [index]];
  yield ['style.css', [`${PAGE_STYLE}${SITE_STYLE}`]];
  for (const entity of entities)
    yield [siteAddress(entity.id), [entityPage(entity, claimsOf.get(entity.id) ?? [], lookup, records)]];
  for (const claim of relationships) yield [siteAddress(claim.id), [claimPage(claim, lookup, records, sentences)]];
}

/** The first page's rule for `main` is for the picture and what is beside it. */
const SITE_STYLE = `
.page nav, .page main { display: block; height: auto; max-width: 46rem; min-height: 0; margin: 0 auto; padding: 1rem 1.25rem; border: 0; }
.page nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; justify-content: space-between; }
.page h2 { margin-top: 1.75rem; }
.page ol { list-style: none; padding: 0; }
`;
