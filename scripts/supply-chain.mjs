/**
 * Writes what the program is made of: dist/sbom.cdx.json (CycloneDX) and dist/licences.txt. It fails on a licence that
 * is not one of those below, on a known vulnerability of high severity, and on a package whose signature is wrong. Where
 * the registry has no advisories or no keys, it says so and does not fail.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/** Licences under which a package may be used and passed on with this program, unchanged. */
const ALLOWED = new Set(
  'Apache-2.0 MIT ISC BSD-2-Clause BSD-3-Clause 0BSD BlueOak-1.0.0 CC0-1.0 Unlicense MPL-2.0 OFL-1.1 Python-2.0'.split(
    ' ',
  ),
);

function npm(...args) {
  const { stdout, stderr, status } = spawnSync('npm', args, { encoding: 'utf8', maxBuffer: 1 << 28, timeout: 180_000 });
  let json;
  try {
    json = JSON.parse(stdout);
  } catch {
    json = undefined;
  }
  return { json, stdout, stderr, status };
}

const made = npm('sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx', '--sbom-type', 'application');
if (made.json === undefined) {
  process.stderr.write(`npm sbom failed: ${made.stderr}\n`);
  process.exit(1);
}
mkdirSync('dist', { recursive: true });
writeFileSync('dist/sbom.cdx.json', made.stdout);

const packages = made.json.components.map(({ name, version, licenses = [] }) => ({
  name: `${name}@${version}`,
  licence: licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name).join(' AND '),
}));
packages.sort((a, b) => (a.name < b.name ? -1 : 1));
writeFileSync('dist/licences.txt', packages.map(({ name, licence }) => `${name}: ${licence}\n`).join(''));

/** Of “A OR B” one must be allowed, of “A AND B” both. */
const isAllowed = (licence) =>
  licence !== '' &&
  licence
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((one) => ALLOWED.has(one.trim())));
const refused = packages.filter(({ licence }) => !isAllowed(licence));
for (const { name, licence } of refused)
  process.stderr.write(`${name}: licence '${licence}' is not among the allowed\n`);
process.stdout.write(`${packages.length} packages in dist/sbom.cdx.json, their licences in dist/licences.txt\n`);

const audit = npm('audit', '--json', '--omit=dev', '--fetch-retries=0');
const severities = audit.json?.metadata?.vulnerabilities;
const grave = (severities?.high ?? 0) + (severities?.critical ?? 0);
if (severities === undefined)
  process.stdout.write('Known vulnerabilities: not checked, the registry has no advisories\n');
else process.stdout.write(`Known vulnerabilities: ${JSON.stringify(severities)}\n`);
if (grave > 0) process.stderr.write(`${JSON.stringify(audit.json.vulnerabilities, null, 2)}\n`);

const signatures = npm('audit', 'signatures', '--json', '--omit=dev', '--fetch-retries=0');
const invalid = signatures.json?.invalid;
if (invalid === undefined) process.stdout.write('Signatures: not checked, the registry has no keys\n');
else process.stdout.write(`Signatures: ${invalid.length} wrong, ${signatures.json.missing?.length ?? 0} missing\n`);
if ((invalid?.length ?? 0) > 0) process.stderr.write(`${JSON.stringify(invalid, null, 2)}\n`);

if (refused.length > 0 || grave > 0 || (invalid?.length ?? 0) > 0) process.exitCode = 1;
