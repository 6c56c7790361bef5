import type { SeedFolder } from './seed-fixture.js';

/** Adds a source to a seed of which no copy is held, with two passages. */
export function citePage(seed: SeedFolder, url: string): void {
  seed.write(
    'seed/source/page.yaml',
    `id: page
title: A page
tier: PRESS
language: en
publisher: A newspaper
url: ${url}
retrieved: "2026-11-26"
licence: Cited only
extent: PARTIAL
copy: { notHeld: "made up" }
passages:
  - locator: para 1
  - locator: para 2
`,
  );
}
