import type { DraftChecker } from '../mcp/draft.js';

/** Checks a draft as `npm run validate` and `verify-sources` check the data. What reads YAML is loaded on first use. */
export const draftChecker: DraftChecker = async (draft, context) => {
  const { checkDraft } = await import('../../seed/check-draft.js');
  return checkDraft(draft, context);
};
