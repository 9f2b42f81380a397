/**
 * The licences of what the bundles contain, as their terms ask for: every package that they
 * are made of, and what it depends on. The bundler's own list leaves out the packages whose modules it merges.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ name: string, version: string, license: string, homepage: string, texts: string[] }} Package
 */

/**
 * @param {string} root
 * @returns {string}
 */
export function licenses(root) {
  const packages = bundled(root).map((folder) => describe(path.join(root, folder)));
  const distinct = [
    ...new Map(packages.map((each) => [`${each.name}@${each.version}`, each])).values(),
  ];
  distinct.sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
  /** @type {Map<string, string>} */
  const told = new Map();
  const sections = distinct.map((each) => section(each, distinct, told));
  return `${sections.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/**
 * What the programs and the library are made of, which is there when they are built only.
 */
const BUNDLED = [
  '@actions/github',
  '@humanwhocodes/momoa',
  '@lezer/common',
  '@lezer/javascript',
  '@lezer/python',
  '@noble/hashes',
  '@pydantic/genai-prices',
  'diff',
  'gpt-tokenizer',
  'handlebars',
  'liquidjs',
  'nunjucks',
  'picomatch',
  'toml-eslint-parser',
  'yaml',
  'zod',
];

/**
 * The folders of the bundled packages, and of those that they depend on.
 * @param {string} root
 */
function bundled(root) {
  /** @type {{ packages: Record<string, { dependencies?: Record<string, string> }> }} */
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const found = new Set(BUNDLED.map((name) => `node_modules/${name}`));
  // Grows while it is walked.
  for (const folder of found) {
    for (const name of Object.keys(packages[folder]?.dependencies ?? {}))
      found.add(installed(packages, folder, name));
  }
  return [...found];
}

/**
 * Where Node finds a package that another one depends on.
 * @param {Record<string, unknown>} packages by folder
 * @param {string} from
 * @param {string} name
 */
function installed(packages, from, name) {
  for (let folder = from; folder !== '';) {
    const nested = `${folder}/node_modules/${name}`;
    if (nested in packages) return nested;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  }
  return `node_modules/${name}`;
}

/**
 * @param {string} folder
 * @returns {Package}
 */
function describe(folder) {
  const { name, version, license, homepage, repository } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .toSorted(compare)
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return {
    name,
    version,
    license,
    homepage: homepage ?? repository?.url ?? repository ?? '',
    texts,
  };
}

/**
 * @param {Package} subject
 * @param {readonly Package[]} all
 * @param {Map<string, string>} told terms that stand in the file already, with whose they are
 */
function section({ name, version, license, homepage, texts }, all, told) {
  const heading = [`${name} ${version}`, license, homepage]
    .filter((line) => line !== '')
    .join('\n');
  const terms = texts.length > 0 ? texts : [standardText(license, all)];
  return [heading, ...terms.map((text) => once(text, name, told))].join('\n\n');
}

/**
 * Terms that another package has word for word are printed once; whose copyright it is, for each.
 * @param {string} text
 * @param {string} name
 * @param {Map<string, string>} told
 */
function once(text, name, told) {
  const copyright = text.split('\n').filter((line) => /^\s*Copyright\b/i.test(line));
  const words = text
    .split('\n')
    .filter((line) => !copyright.includes(line))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const whose = told.get(words);
  told.set(words, whose ?? name);
  if (whose === undefined) return text;
  return [...copyright, `The terms are those of ${whose}, which stand above.`].join('\n');
}

/**
 * The terms of a package that ships without them: another package's, without its copyright line.
 * @param {string} license
 * @param {readonly Package[]} all
 */
function standardText(license, all) {
  const text = all.find((each) => each.license === license && each.texts.length > 0)?.texts[0];
  if (text === undefined)
    throw new Error(`No text of the licence ${license} in the installed packages: add one.`);
  return text.replaceAll(/^Copyright.*\n+/gim, '');
}

/**
 * By code units: the same on every machine, whatever its locale.
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
