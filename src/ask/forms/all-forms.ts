import type { Form } from '../form.js';
import { about } from './about.js';
import { compared } from './compared.js';
import { connected } from './connected.js';
import { howMany } from './how-many.js';
import { howOften } from './how-often.js';
import { inOrder } from './in-order.js';
import { most } from './most.js';
import { ofAKind } from './of-a-kind.js';
import { open } from './who-does-what.js';
import { planStatus, promised } from './promises.js';
import { says } from './says.js';
import { shared } from './in-common.js';
import { tied } from './tied.js';
import { there } from './there.js';
import { happened, planned, when } from './what-happened.js';
import { besides, between } from './together.js';
import { whenDid } from './when-did.js';
import { closed } from './whether.js';
import { whoSays } from './who-says.js';

/**
 * Every form, in the order that answers list them. If two forms understand a question equally well, the earlier one
 * answers.
 */
export const FORMS: readonly Form[] = [
  connected,
  shared,
  tied,
  compared,
  says,
  whoSays,
  open,
  between,
  besides,
  closed,
  happened,
  planned,
  promised,
  planStatus,
  when,
  whenDid,
  howOften,
  howMany,
  most,
  inOrder,
  there,
  ofAKind,
  about,
];
