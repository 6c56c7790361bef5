// Runs a command for as long as the process that holds the other end of standard input lives, however that one ends:
// a SIGKILL of jest gives it no chance to stop a server itself.
//   node lifeline.mjs FOLDER COMMAND ARGUMENT...      FOLDER is removed when the lifeline breaks
// A line on standard input is a signal's name, passed on to the command. A command that exits stays gone.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [folder, command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
let broken = false;
child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code) => {
  if (broken) rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});

createInterface({ input: process.stdin })
  .on('line', (signal) => child.kill(signal))
  .on('close', () => {
    broken = true;
    child.kill('SIGKILL');
  });
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
