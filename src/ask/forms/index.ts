import type { Form } from '../form.js';
import { about } from './about.js';
import { connected } from './connected.js';
import { howMany } from './how-many.js';
import { says } from './says.js';
import { shared } from './shared.js';
import { there } from './there.js';
import { happened, planned, when } from './timeline.js';
import { closed, open, whenDid } from './verbs.js';

/** Every form, in the order they are told; of two that understand a question equally well, the earlier one answers. */
export const FORMS: readonly Form[] = [
  connected,
  shared,
  says,
  open,
  closed,
  happened,
  planned,
  when,
  whenDid,
  howMany,
  there,
  about,
];
