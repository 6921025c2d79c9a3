import { randomUUID } from 'node:crypto';
import type { PageLink } from './api';
import type { Host } from '../host';

type Page = Host['ui']['pages'][number];

/** The pages that the add-on showed, each under an address of its own that nobody can guess. */
export interface Pages {
  keep(page: Page): PageLink;
  /** The page with google.script in it; undefined where it is no longer kept. */
  html(id: string): string | undefined;
}

const kept = 100;

/** @param script what makes google.script work in a frame */
export function createPages(script: string): Pages {
  const pages = new Map<string, string>();
  return {
    keep({ kind, title, html, width, height }) {
      const id = randomUUID();
      pages.set(id, html);
      const [oldest] = pages.keys();
      if (pages.size > kept && oldest !== undefined) pages.delete(oldest);
      return {
        id,
        kind,
        title,
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
      };
    },
    html(id) {
      const html = pages.get(id);
      return html === undefined ? undefined : withScript(html, script);
    },
  };
}

/** Before any script of the page's own. */
function withScript(html: string, script: string): string {
  const tag = `<script>${script}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (head === null) return `<!doctype html>${tag}${html.replace(/^\s*<!doctype[^>]*>/i, '')}`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + tag + html.slice(at);
}
