import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.js';

interface OutwardLinkProps {
  readonly url: string;
  readonly class?: string;
  /** More for those who hear the page, after "opens in a new tab". */
  readonly heard?: string;
  readonly children: ComponentChildren;
}

/** A link to a page outside of the explorer. Only addresses of the web become links; others are shown as text. */
export function OutwardLink({ url, class: look = '', heard = '', children }: OutwardLinkProps) {
  if (!/^https?:\/\//i.test(url)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" class={`${look} outward`.trim()}>
      {children}
      <Icon name="outward" />
      <span class="for-ears"> (opens in a new tab{heard})</span>
    </a>
  );
}
