// Imported first by what people run, so that an old Node.js is told as such and not as a broken script.
const NEEDED = [20, 12];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  process.stderr.write(
    `Node.js ${NEEDED.join('.')} or later is needed; this is ${process.versions.node}.\n` +
      'Install the current version from https://nodejs.org and try again.\n',
  );
  process.exit(1);
}
