import { once } from 'node:events';
import { type Server, type Socket, connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A proxy to a server that can be broken, as if the server were killed, and repaired. Clients use it as the server. */
export class Breakable {
  private listening: Server | undefined;
  private readonly sockets = new Set<Socket>();
  private port = 0;

  private constructor(private readonly to: URL) {}

  /** @param uri of the server, with its port */
  static async before(uri: string): Promise<Breakable> {
    const breakable = new Breakable(new URL(uri));
    await breakable.mend();
    return breakable;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.port}`;
  }

  async mend(): Promise<void> {
    this.listening = createServer((client) => {
      const server = connect(Number(this.to.port), this.to.hostname);
      client.pipe(server).pipe(client);
      for (const socket of [client, server]) {
        this.sockets.add(socket);
        socket
          .on('error', () => undefined)
          .on('close', () => {
            this.sockets.delete(socket);
            client.destroy();
            server.destroy();
          });
      }
    }).listen(this.port, '127.0.0.1');
    await once(this.listening, 'listening');
    this.port = (this.listening.address() as AddressInfo).port;
  }

  /** Drops every connection without notice and accepts no new ones. */
  async break(): Promise<void> {
    this.listening?.close();
    for (const socket of this.sockets) socket.resetAndDestroy();
    if (this.listening?.listening === true) await once(this.listening, 'close');
  }
}
