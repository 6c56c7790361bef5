import { scriptOf } from '../model/names.js';
import { timeOfName } from '../questions/names-in.js';
import { whenOf } from './Entity.js';
import type { NameResolvers } from './types.generated.js';

export const Name: NameResolvers = {
  script: ({ language }) => scriptOf(language),
  when: (name) => {
    const when = timeOfName(name);
    return when === undefined ? null : whenOf(when);
  },
};
