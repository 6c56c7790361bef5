import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../../src/config.js';
import { projectFile } from '../support/api.js';

const pages = readdirSync(path.join(packageRoot, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => path.join('docs', file));

test.each(['README.md', ...pages])('every link of %s leads somewhere', (page) => {
  const links = [...projectFile(page).matchAll(/\]\((?!<?https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
  expect(links.filter((target) => !existsSync(path.join(packageRoot, path.dirname(page), target)))).toEqual([]);
});
