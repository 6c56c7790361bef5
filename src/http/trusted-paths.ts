import type { RequestHandler } from 'express';
import { Fault } from '../errors.js';

const FORM = /^\/(?:mcp|export\/[\w-]+(?:\?\S+)?)$/;

/**
 * What a restricted server answers besides its operations: exports, each in a format as a whole or with given
 * parameters, and agents. Nothing that is not listed.
 */
export class TrustedPaths {
  private readonly listed = new Set<string>();

  /** @throws Error for a line that is neither `/mcp`, `/export/FORMAT` nor `/export/FORMAT?PARAMETERS`. */
  constructor(paths: readonly string[]) {
    for (const path of paths) {
      if (!FORM.test(path))
        throw new Error(
          `'${path}' is not a path that can be listed. Write /mcp, /export/FORMAT or /export/FORMAT?NAME=VALUE`,
        );
      const [place = '', query] = path.split('?');
      this.listed.add(query === undefined ? place : `${place}?${ordered(query)}`);
    }
  }

  /** Whether agents are answered. */
  get agents(): boolean {
    return this.listed.has('/mcp');
  }

  /** Refuses each export that is not listed, on the route `/export/:format`. */
  exports(): RequestHandler {
    return (req, _, next) => {
      const place = `/export/${String(req.params['format'])}`;
      const query = ordered(new URL(req.originalUrl, 'http://localhost').search);
      // A view that is posted may be any part of the graph, so its format has to be listed as a whole.
      const listable = req.method === 'POST' ? [place] : [place, `${place}?${query}`];
      if (listable.some((path) => this.listed.has(path))) next();
      else
        throw new Fault(
          'OPERATION_NOT_TRUSTED',
          `This export is not one of those that this server makes (TRUSTED_DOCUMENTS). Its operator can add ${listable.join(' or ')} to them; or run your own server without that setting.`,
        );
    };
  }
}

/** The parameters in order, without those that only decide how the same data is written or whether a browser shows it. */
function ordered(query: string): string {
  const parameters = new URLSearchParams(query);
  for (const name of ['inline', 'raw', 'bom']) parameters.delete(name);
  parameters.sort();
  return parameters.toString();
}
