/** Writes the claims that held tables give, by the rules in seed/table/. It needs the copies of the sources (SOURCES_DIR). */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { tableClaims } from '../seed/table-claims.js';
import { readConfig } from '../src/config.js';

const { seedDir, sourcesDir } = readConfig();
for (const [file, text] of tableClaims(seedDir, sourcesDir)) writeFileSync(path.join(seedDir, file), text);
