/** Loaded before the command: the file a.csv lies on a drive that does not answer until the named pipe is closed. */
const promises = require('node:fs/promises');

const { open, readFile } = promises;

promises.open = async (path, ...more) => {
  if (String(path).endsWith('a.csv')) await readFile(process.env.SLOW_DRIVE_PIPE);
  return open(path, ...more);
};
