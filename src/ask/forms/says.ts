import { countInWords, listInWords } from '../../model/wording.js';
import type { Context } from '../../questions/context.js';
import type { NamedEntity } from '../../questions/name-index.js';
import { speakersOf } from '../../questions/sides.js';
import { notationForm, plan } from '../form.js';
import { WhatIsSaidDocument } from '../asked-operations.generated.js';
import { claimNodeInWords } from '../nodes.js';
import { keysOf } from './claims-found.js';
import { ofManyInWords, saidAboutPlan } from './said-about-plan.js';

/** "what does ISSUER say about X": claims by their speaker. */
export const says = notationForm({
  name: 'says',
  pattern: 'What does X say [about Y]?',
  explanation:
    'The claims that a source attributes to a speaker or side, or to those who speak for it by office. About Y: what is about Y itself first, then, marked so, what stands under a heading that names Y, and what is about a part or an instance of Y.',
  example: ({ claims }) => {
    const said = claims.find(({ speaker, target }) => speaker !== null && speaker.id !== target.id);
    return said && `What does ${said.speaker?.name ?? ''} say about ${said.target.name}?`;
  },
  ways: [
    'what (DO|has|have) {issuer} SAY ABOUT {topic}',
    'what (DO|has|have) {issuer} SAY',
    'what (DO|has|have) {issuer} SAY (at|during) {occasion}',
    'what BE said by {issuer} ABOUT {topic}',
    'what BE said (about|of|on) {topic} by {issuer}',
    'what BE said by {issuer}',
    'what BE {issuer} (position|view|views|stance|opinion) (on|of|about|regarding) {topic}',
    'what BE the (position|view|views|stance|opinion) of {issuer} (on|about|regarding) {topic}',
  ],
  read: (slots, { named }) => {
    const { topic, occasion } = slots;
    const second = topic ?? occasion;
    return {
      cost: 0,
      names: [named(slots['issuer'] ?? ''), ...(second === undefined ? [] : [named(second)])],
      plan: async ([issuer, other], context) => {
        const about = topic === undefined ? undefined : other;
        const where =
          occasion === undefined ? '' : ` The data does not say which of it was said at ${other?.name ?? ''}.`;
        if (issuer === undefined) return 'Name the speaker or side you are asking about.';
        const speakers = await officersOf(issuer, context);
        const who = `${issuer.name}${speakers.length === 0 ? '' : `, or ${listInWords(speakers.map(({ name }) => name))} who by office speaks for it,`}`;
        if (about !== undefined) return saidAboutPlan(issuer, about, who);
        return plan({
          interpretation: `What the sources report ${who} as saying.${where}`,
          operation: WhatIsSaidDocument,
          variables: { attributedTo: [issuer.id, ...speakers.map(({ id }) => id)], ofManyMembers: true, about: null },
          tell: ({ relationships: { nodes, totalCount } }) => ({
            answer: {
              __typename: 'AskedClaims',
              entities: [],
              claims: keysOf(nodes),
              holds: null,
              truncated: totalCount > nodes.length,
            },
            sentences:
              nodes.length === 0
                ? [`No claim in the data is attributed to ${issuer.name}.`]
                : [
                    `${countInWords(totalCount, 'claim')}${ofManyInWords(nodes, issuer)}:`,
                    ...nodes.map(claimNodeInWords),
                  ],
          }),
        });
      },
    };
  },
});

/** People who speak for an entity by their office, such as a country's prime minister. */
async function officersOf({ id }: NamedEntity, context: Context): Promise<readonly { id: string; name: string }[]> {
  const [[, ...officers] = []] = await speakersOf([id], context);
  return context.loaders.entities(officers);
}
