import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../../src/config.js';
import { useSeedServer } from '../support/seed-server.js';

const server = useSeedServer();
const FILES = ['alerts.yml', path.join('grafana', 'dashboards', 'japan-asean-graph.json')];

/** The metrics that a file of `ops/` asks for: what ends like one, before its labels, its range or the end. */
function metricsIn(file: string): string[] {
  const text = readFileSync(path.join(packageRoot, 'ops', file), 'utf8');
  const found = text.matchAll(/\b([a-z]+(?:_[a-z\d]+)+)(?=[{[)]|"| ==)/g);
  const names = Array.from(found, ([, name = '']) => name.replace(/_(bucket|count|sum)$/, ''));
  return [...new Set(names)].filter((name) => name !== 'histogram_quantile');
}

test.each(FILES)('%s asks only for metrics that the server has', async (file) => {
  const names = metricsIn(file);
  expect(names.length).toBeGreaterThan(3);
  const text = await (await fetch(`${server.api.url}/metrics`)).text();
  const served = new Set(Array.from(text.matchAll(/^# TYPE (\w+) /gm), ([, name = '']) => name));
  // The embedded engine in memory has no process that could be replaced.
  expect(names.filter((name) => !served.has(name) && !name.endsWith('_restarts_total'))).toEqual([]);
});
