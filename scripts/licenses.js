/**
 * The licences of what the bundles contain, as their terms ask for: every package that the lock file
 * installs for production. The bundler's own list leaves out the packages whose modules it merges.
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
  const packages = production(root).map((folder) => describe(path.join(root, folder)));
  const distinct = [
    ...new Map(packages.map((each) => [`${each.name}@${each.version}`, each])).values(),
  ];
  distinct.sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
  const sections = distinct.map((each) => section(each, distinct));
  return `${sections.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** @param {string} root */
function production(root) {
  /** @type {{ packages: Record<string, { dev?: boolean, optional?: boolean, devOptional?: boolean }> }} */
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  // What is optional differs from machine to machine, and nothing of it is bundled.
  return Object.entries(lock.packages)
    .filter(
      ([folder, { dev, optional, devOptional }]) =>
        folder !== '' && !dev && !optional && !devOptional,
    )
    .map(([folder]) => folder);
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
 */
function section({ name, version, license, homepage, texts }, all) {
  const heading = [`${name} ${version}`, license, homepage]
    .filter((line) => line !== '')
    .join('\n');
  return [heading, ...(texts.length > 0 ? texts : [standardText(license, all)])].join('\n\n');
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
