import { spawnSync } from 'node:child_process';

/** Why a program is not available, or undefined. */
export function lacksProgram(command: string, ...args: string[]): string | undefined {
  const run = spawnSync(command, args, { stdio: 'ignore' });
  if (run.error !== undefined) return `${command}: ${run.error.message}`;
  return run.status === 0 ? undefined : `${command} ${args.join(' ')} ended with ${String(run.status)}`;
}
