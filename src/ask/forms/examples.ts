import { patternOf } from '../phrases.js';
import type { Sample, SampleClaim } from '../sample.js';

/** The verb of a claim's sentence if it is a single word between the two names. */
export function verbOf({ claim: { type } }: SampleClaim): string | undefined {
  return /^(?:The )?\{source\} (\w+) (?:the )?\{target\}$/.exec(
    patternOf(type as Parameters<typeof patternOf>[0]).sentence,
  )?.[1];
}

/** The first claim with such a verb. */
export function plainest({ claims }: Sample): (SampleClaim & { readonly verb: string }) | undefined {
  for (const claim of claims) {
    const verb = verbOf(claim);
    if (verb !== undefined) return { ...claim, verb };
  }
  return undefined;
}
