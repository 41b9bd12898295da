/** Runs the suites that work through Office once for each version we serve: the variable MUT_OFFICE names it to them. */
import { spawnSync } from 'node:child_process';

const offices = ['ltsc2021', 'ltsc2024', 'm365', 'mac', 'web'];

const failed = offices.filter((office) => {
  console.log(`\nOffice: ${office}`);
  const run = spawnSync('npx', ['jest', 'office-host|officejs'], {
    stdio: 'inherit',
    env: { ...process.env, MUT_OFFICE: office },
  });
  return run.status !== 0;
});

if (failed.length > 0) {
  console.error(`Failed with ${failed.join(', ')}`);
  process.exitCode = 1;
}
