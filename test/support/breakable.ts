import { once } from 'node:events';
import { type Server, type Socket, connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/**
 * A proxy to a server that can be broken, as if the server were killed, frozen, as if its process were stopped, and
 * repaired. Clients use it as the server.
 */
export class Breakable {
  private listening: Server | undefined;
  private readonly sockets = new Set<Socket>();
  private port = 0;
  private frozen = false;
  /** After how many bytes from the server a connection is dropped. */
  private most = Infinity;

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
      let passed = 0;
      client.on('data', (bytes) => server.write(bytes));
      server.on('data', (bytes) => {
        client.write(bytes.subarray(0, this.most - passed));
        passed += bytes.length;
        if (passed > this.most) server.destroy();
      });
      for (const socket of [client, server]) {
        if (this.frozen) socket.pause();
        this.sockets.add(socket);
        socket
          .on('error', () => undefined)
          .on('close', () => {
            this.sockets.delete(socket);
            // What was written may still be on its way.
            client.destroySoon();
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

  /** Passes nothing on any more. Connections stay open, and new ones are accepted. */
  freeze(): void {
    this.frozen = true;
    for (const socket of this.sockets) socket.pause();
  }

  thaw(): void {
    this.frozen = false;
    for (const socket of this.sockets) socket.resume();
  }

  /** Lets a new connection bring this many bytes from the server, and then drops it. */
  dropAfter(bytes: number): void {
    this.most = bytes;
  }
}
