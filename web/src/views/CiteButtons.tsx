import { ask } from '../api/client.js';
import { CitedDocument, type CitationStyle } from '../api/operations.generated.js';
import { useCopy } from '../app/copy.js';

const STYLES: readonly (readonly [style: CitationStyle, name: string])[] = [
  ['FOOTNOTE', 'Footnote'],
  ['BIBTEX', 'BibTeX'],
  ['CSL_JSON', 'CSL-JSON'],
];

/** Copies the citation of a claim's evidence, as the API words it. */
export function CiteButtons({ id }: { readonly id: string }) {
  const { copied, copy } = useCopy();
  return (
    <section class="cite" aria-labelledby="panel-cite">
      <h3 id="panel-cite">Cite</h3>
      <p class="cite-styles">
        {STYLES.map(([style, name]) => (
          <button
            key={style}
            type="button"
            class="button small"
            aria-label={`Copy as ${name}`}
            onClick={() =>
              void copy(
                name,
                ask(CitedDocument, { id, style }).then(({ cite }) => cite.text),
              )
            }
          >
            {copied === name ? 'Copied' : name}
          </button>
        ))}
      </p>
      <p class="quiet small">Copies the sources and words that the claim rests on. Zotero also reads this page.</p>
    </section>
  );
}
