/**
 * Writes src/export/page/script.generated.ts: the script of the exported page, bundled from web/page/ into one string.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { build } from 'rolldown';
import { packageRoot } from '../src/config.js';

const {
  output: [{ code }],
} = await build({
  cwd: packageRoot,
  input: 'web/page/main.ts',
  platform: 'browser',
  write: false,
  output: { format: 'iife', comments: false },
});
if (code.includes('</script')) throw new Error('The page script contains </script, which would end it early.');

const target = path.join(packageRoot, 'src/export/page/script.generated.ts');
const lines = code.trim().split('\n');
const text = `// Generated from web/page/ by \`npm run generate\`. Do not edit.

/** The script to embed in the page. */
export const PAGE_SCRIPT = ${JSON.stringify(lines)}.join('\\n');
`;
writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
