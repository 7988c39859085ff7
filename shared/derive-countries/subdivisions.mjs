// Derives ../src/main/resources/plumbline/fact/subdivisions.tsv, the English names of the parts of
// countries by their ISO 3166-2 codes, from CLDR.
//
//   npm install --no-package-lock && npm run subdivisions

import { readFileSync, writeFileSync } from 'node:fs';

const OUTPUT = new URL(
  '../src/main/resources/plumbline/fact/subdivisions.tsv',
  import.meta.url,
);
const read = (path) => JSON.parse(readFileSync(new URL(`node_modules/${path}`, import.meta.url)));
const version = read('cldr-subdivisions-full/package.json').version;
const pinned = read('../package.json').devDependencies['cldr-subdivisions-full'];
if (version !== pinned) throw new Error(`cldr-subdivisions-full is ${version}, not ${pinned}`);
const names =
  read('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions;

// Names made of such words only ("Central", "Upper River") are ordinary words in a sentence.
const ORDINARY = new Set(
  ('north south east west central northern southern eastern western middle upper lower centre center ' +
    'river lake lakes island islands coast highlands lowlands plateau capital district region city ' +
    'province state union federal and the of first second great bank hope south-east north-east ' +
    'north-west south-west northeast northwest southeast southwest northeastern northwestern ' +
    'southeastern southwestern interior outer inner littoral coastal general valley sea mountain nice')
    .split(' '),
);
const isOrdinary = (name) =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => ORDINARY.has(word));

const rows = [];
for (const [key, name] of Object.entries(names)) {
  if (!/^[a-z]{2}[a-z0-9]{1,3}$/.test(key)) continue;
  if (name.length < 4 || isOrdinary(name)) continue;
  rows.push(`${key.slice(0, 2).toUpperCase()}-${key.slice(2).toUpperCase()}\t${name}`);
}
rows.sort();
const head = [
  '# English names of the parts of countries by their ISO 3166-2 codes. Derived; nobody edits this.',
  `# From cldr-subdivisions-full ${version} (Unicode CLDR, Unicode License v3; see countries.NOTICE.md),`,
  '# without names that are ordinary words ("Central", "Upper River"). Columns: code, name.',
];
writeFileSync(OUTPUT, [...head, ...rows, ''].join('\n'));
console.error(`${rows.length} names`);
