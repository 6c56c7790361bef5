import { amountInWords } from '../model/wording-claim.js';
import type { QuantityResolvers } from './types.generated.js';

export const Quantity: QuantityResolvers = { text: amountInWords };
