import type { Server } from 'node:http';
import type { Host } from '../host';
import type { Activity } from './api';
import { bundlePage } from './bundlePage';
import { createEvents } from './events';
import { createPages } from './pages';
import { listen } from './server';

export interface Studio {
  /** `http://localhost:8735/` */
  readonly address: string;
  /** Lets the windows go, and saves. */
  close(): Promise<void>;
}

/** Writing the whole workspace takes a while: so only once nobody changed anything for this long. */
const quietMs = 1500;

/** Serves a host in the browser. The host stays the caller's. */
export async function openStudio(root: string, host: Host, port: number): Promise<Studio> {
  const { assets, frame } = await bundlePage(root);
  const activities: Activity[] = [];
  const events = createEvents();
  let timer: NodeJS.Timeout | undefined;
  const doing = { host, pages: createPages(frame), activities };
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      host.save();
    }, quietMs);
  };
  const { server, address } = await listen({ doing, events, assets, changed }, port);
  return {
    address,
    async close() {
      clearTimeout(timer);
      events.close();
      await closed(server);
      host.save();
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
