import type { Params, Row } from '../../../src/graph/port.js';
import type { Answer } from './bolt-connection.js';
import type { Member } from './member.js';
import type { Structure } from './packstream.js';

const [HELLO, RESET, RUN, BEGIN, COMMIT, ROLLBACK] = [0x01, 0x0f, 0x10, 0x11, 0x12, 0x13];
const [DISCARD, PULL, ROUTE, LOGON, LOGOFF] = [0x2f, 0x3f, 0x66, 0x6a, 0x6b];

interface Extra {
  readonly mode?: string;
  readonly bookmarks?: readonly string[];
}

/** What one connection has asked so far: a statement of its own, or those of a transaction. */
export class Conversation {
  private rows: readonly Row[] = [];
  private transaction: Extra | undefined;

  constructor(private readonly member: Member) {}

  async answer({ tag, fields }: Structure): Promise<Answer> {
    switch (tag) {
      case HELLO:
        return { summary: { server: 'Neo4j/5.26.0', connection_id: this.member.address, hints: {} } };
      case LOGON:
      case LOGOFF:
        return {};
      case RESET:
        [this.rows, this.transaction] = [[], undefined];
        return {};
      case ROUTE:
        return { summary: { rt: this.member.routingTable } };
      case BEGIN:
        this.transaction = fields[0] as Extra;
        return {};
      case RUN:
        return this.run(fields as [string, Params, Extra]);
      case PULL:
      case DISCARD: {
        const rows = this.rows.map((row) => Object.values(row));
        this.rows = [];
        return {
          rows: tag === PULL ? rows : [],
          summary: { type: 'r', db: 'neo4j', ...this.bookmark(this.transaction === undefined) },
        };
      }
      case COMMIT:
        this.transaction = undefined;
        return { summary: this.bookmark(true) };
      case ROLLBACK:
        // What a lost leader has passed on stays, so whoever writes next finds a part of it.
        this.transaction = undefined;
        return {};
      default:
        throw new Error(`this cluster knows no message ${tag.toString(16)}`);
    }
  }

  private async run([text, params, own]: [string, Params, Extra]): Promise<Answer> {
    const { mode, bookmarks = [] } = this.transaction ?? own;
    this.rows = await this.member.run(text, params, mode, bookmarks);
    return { summary: { fields: Object.keys(this.rows[0] ?? {}), t_first: 0 } };
  }

  private bookmark(ended: boolean): Readonly<Record<string, unknown>> {
    return ended ? { bookmark: this.member.bookmark } : {};
  }
}
