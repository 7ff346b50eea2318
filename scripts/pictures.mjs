// Takes the pictures of the README from what the UI tests left: node scripts/pictures.mjs
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, SCREENSHOTS } from './paths.mjs';

/** Name in docs/images → name of the picture that a UI test takes. */
const PICTURES = {
  overview: 'chinese-light',
  hover: 'card-dark',
  events: 'reports-light',
  annotate: 'annotate-light',
  relate: 'relate-light',
  review: 'review-light',
  timeline: 'timeline-light',
  page: 'entity-page-light',
  note: 'note-thread-light',
  hints: 'hints-light',
  occurrences: 'occurrences-light',
  settle: 'settle-entity-dark',
  repair: 'repair-light',
  search: 'search-name-light',
};

const folder = path.join(ROOT, 'docs', 'images');
fs.mkdirSync(folder, { recursive: true });
for (const [name, picture] of Object.entries(PICTURES)) {
  const source = path.join(SCREENSHOTS, `${picture}.png`);
  if (!fs.existsSync(source)) {
    process.stderr.write(`${source} is missing. Run: npm test -- ui\n`);
    process.exit(1);
  }
  fs.copyFileSync(source, path.join(folder, `${name}.png`));
}
