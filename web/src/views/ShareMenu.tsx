import { type Asked, request } from '../api/client.js';
import { useExplorer } from '../app/context.js';
import { useCopy } from '../app/copy.js';
import type { Theme } from '../app/theme.js';
import { askedBy } from '../scenes/asked.js';
import { DownloadMenu, type DownloadMenuProps } from './DownloadMenu.js';
import { Icon } from './Icon.js';

interface ShareMenuProps extends DownloadMenuProps {
  readonly theme: Theme;
  readonly onToggleTheme: () => void;
}

/** Ways to share the view: its link, its GraphQL, as a picture or table, or as a file. Also switches the theme. */
export function ShareMenu({ scene, story, filtering, measures, positions, theme, onToggleTheme }: ShareMenuProps) {
  const { view, act, capabilities } = useExplorer();
  const { copied, copy } = useCopy();
  const isTable = view.as === 'table';
  return (
    <div class="share" role="group" aria-label="This view">
      <button
        type="button"
        class="button"
        aria-label={isTable ? 'Show the picture' : 'Show the table'}
        onClick={() => act({ do: 'show', as: isTable ? 'picture' : 'table' })}
      >
        <Icon name={isTable ? 'picture' : 'table'} />
        <span class="wide-only">{isTable ? 'Picture' : 'Table'}</span>
      </button>
      <button
        type="button"
        class="button"
        aria-label="Copy link"
        onClick={() => void copy('link', Promise.resolve(window.location.href))}
      >
        <Icon name="link" />
        <span class="wide-only">{copied === 'link' ? 'Copied' : 'Copy link'}</span>
      </button>
      {oembed !== null && (
        <button
          type="button"
          class="button embed-code"
          aria-label="Copy embed code"
          onClick={() => void copy('embed code', embedCode())}
        >
          <Icon name="frame" />
          <span class="wide-only">{copied === 'embed code' ? 'Copied' : 'Embed'}</span>
        </button>
      )}
      <button
        type="button"
        class="button"
        aria-label="Copy GraphQL"
        disabled={scene === undefined || scene.asked.length === 0}
        onClick={() => {
          if (scene !== undefined) void copy('GraphQL', graphqlOf(askedBy(scene, view, capabilities)));
        }}
      >
        <Icon name="code" />
        <span class="wide-only">{copied === 'GraphQL' ? 'Copied' : 'GraphQL'}</span>
      </button>
      <DownloadMenu scene={scene} story={story} filtering={filtering} measures={measures} positions={positions} />
      <button
        type="button"
        class="button square"
        aria-label={theme === 'dark' ? 'Use light colours' : 'Use dark colours'}
        onClick={onToggleTheme}
      >
        <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
      </button>
    </div>
  );
}

/** The page says so only where the server lets other pages frame its views. */
const oembed = document.querySelector('link[type="application/json+oembed"]');

/** The code that shows the view in another page, as the server writes it for any program that asks. */
async function embedCode(): Promise<string> {
  const address = `/oembed?url=${encodeURIComponent(window.location.href)}`;
  const { response, answer } = await request<{ readonly html?: string }>(address, undefined);
  if (answer.html === undefined) throw new Error(`no embed code (HTTP ${response.status})`);
  return answer.html;
}

/** GraphQL's parser and printer are loaded on first use. */
async function graphqlOf(asked: readonly Asked[]): Promise<string> {
  return (await import('../api/compose.js')).composed(asked);
}
