/**
 * Builds the server and the command line (src/, seed/) into dist/, and the explorer (web/) into web/dist/. It does not
 * check types.
 */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as transpile } from 'rolldown';
import { build as bundle } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'seed'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => path.join(root, folder, file)),
);

rmSync(path.join(root, 'dist'), { recursive: true, force: true });
await Promise.all([
  // One output per source file, so that worker threads and child processes find their files beside the one that starts
  // them.
  transpile({
    cwd: root,
    input: sources,
    platform: 'node',
    external: /^[\w@](?!:)/, // packages; a path may begin with a drive letter
    output: {
      dir: 'dist',
      preserveModules: true,
      preserveModulesRoot: root,
      entryFileNames: '[name].js',
      sourcemap: true,
    },
  }),
  bundle({ configFile: path.join(root, 'web', 'vite.config.ts'), logLevel: 'warn' }),
]);
