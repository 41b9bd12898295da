/** The command `mut`. */
import { createNodeWorld, version } from './node-world';
import { run } from './shell/run';

const write = (stream: NodeJS.WriteStream) => (text: string) => {
  stream.write(`${text}\n`);
};

for (const stream of [process.stdout, process.stderr]) {
  // Whoever reads only the first lines closes the pipe: the rest is not wanted, and that is no failure.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A full disk behind the redirection, say: there is nobody left to tell.
    process.exit(error.code === 'EPIPE' ? process.exitCode : 3);
  });
}

void run(
  process.argv.slice(2),
  { out: write(process.stdout), err: write(process.stderr) },
  createNodeWorld,
  version,
).then((exit) => {
  // Not process.exit: what is still in the pipe has to arrive.
  process.exitCode = exit;
});
