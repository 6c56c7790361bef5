import { InvalidArgumentError } from 'commander';
import { STRENGTHS, type Strength } from '../model/evidence.js';

/**
 * Reads `--evidence QUOTED,ROW`, in any case.
 * @throws InvalidArgumentError for anything else.
 */
export function strengthsFrom(text: string): Strength[] {
  return text.split(',').map((word) => {
    const found = STRENGTHS.find((strength) => strength === word.trim().toUpperCase());
    if (found === undefined)
      throw new InvalidArgumentError(`There is no '${word.trim()}'; use ${STRENGTHS.join(', ')}.`);
    return found;
  });
}
