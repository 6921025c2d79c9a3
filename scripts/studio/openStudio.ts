import type { Server } from 'node:http';
import type { Host } from '../host';
import type { Activity } from './api';
import { bundlePage } from './bundlePage';
import { createEvents } from './events';
import { createPages } from './pages';
import { createSaving } from './saving';
import { listen } from './server';

export interface Studio {
  /** `http://localhost:8735/` */
  readonly address: string;
  /** Saves all that was done; why that failed, in words. */
  save(): string | undefined;
  /** Lets the windows go. */
  close(): Promise<void>;
}

interface StudioOptions {
  /** Milliseconds until a save that failed is tried again. */
  readonly retryMs?: number;
}

/** Serves a host in the browser. The host stays the caller's. */
export async function openStudio(
  root: string,
  host: Host,
  port: number,
  { retryMs }: StudioOptions = {},
): Promise<Studio> {
  const { assets, frame } = await bundlePage(root);
  const activities: Activity[] = [];
  const events = createEvents();
  const settled = (): void => {
    events.tell({ by: '', window: '' });
  };
  const saving = createSaving(host, settled, retryMs);
  const doing = { host, pages: createPages(frame), activities, saving };
  const { server, address } = await listen({ doing, events, assets }, port);
  return {
    address,
    save: saving.save,
    async close() {
      events.close();
      await closed(server);
      saving.stop();
    },
  };
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeAllConnections();
  });
