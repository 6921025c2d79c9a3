import type { ServerResponse } from 'node:http';
import type { Changed } from './api';

/** The open windows, which are told when somebody changed something. */
export interface Events {
  join(window: ServerResponse): void;
  tell(change: Changed): void;
  close(): void;
}

export function createEvents(): Events {
  const windows = new Set<ServerResponse>();
  return {
    join(window) {
      window.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      window.write('retry: 1000\n\n');
      windows.add(window);
      window.on('close', () => windows.delete(window));
    },
    tell(change) {
      for (const window of windows) window.write(`data: ${JSON.stringify(change)}\n\n`);
    },
    close() {
      for (const window of windows) window.end();
    },
  };
}
