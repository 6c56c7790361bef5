import type { Lexicon } from '../lexicon.js';
import type { Sample, SampleClaim } from '../sample.js';

/** The verb of a claim's sentence if it is a single word between the two names. */
export function verbOf({ claim: { type } }: SampleClaim, lexicon: Lexicon): string | undefined {
  return /^(?:The )?\{source\} (\w+) (?:the )?\{target\}$/.exec(lexicon.patternOf(type)?.sentence ?? '')?.[1];
}

/** The first claim with such a verb. */
export function plainest({ claims, lexicon }: Sample): (SampleClaim & { readonly verb: string }) | undefined {
  for (const claim of claims) {
    const verb = verbOf(claim, lexicon);
    if (verb !== undefined) return { ...claim, verb };
  }
  return undefined;
}
