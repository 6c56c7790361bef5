/**
 * Merges what two processes expose in Prometheus' text format. The format wants all samples of a metric together, below
 * one description.
 */
export function mergeExpositions(first: string, second: string): string {
  if (second.trim() === '') return first;
  const [metrics, others] = [metricsOf(first), metricsOf(second)];
  for (const [name, { head, samples }] of others) {
    const known = metrics.get(name);
    if (known === undefined) metrics.set(name, { head, samples });
    else known.samples.push(...samples);
  }
  const blocks = [...metrics.values()].map(({ head, samples }) => [...head, ...samples].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

interface Exposed {
  readonly head: string[];
  readonly samples: string[];
}

/** The lines of each metric. Its samples follow its description. */
function metricsOf(text: string): Map<string, Exposed> {
  const metrics = new Map<string, Exposed>();
  let current: Exposed = { head: [], samples: [] };
  for (const line of text.split('\n')) {
    const described = /^# (?:HELP|TYPE) (\S+)/.exec(line)?.[1];
    if (described !== undefined) {
      current = metrics.get(described) ?? { head: [], samples: [] };
      metrics.set(described, current);
      current.head.push(line);
    } else if (line !== '') current.samples.push(line);
  }
  return metrics;
}
