import { Member } from './member.js';

/** How long clients keep a routing table. */
const TABLE_TTL_S = 300;

/**
 * A cluster of Neo4j as a client sees it: a leader, which writes, and followers, which answer questions and repeat the
 * leader's writes when the test lets them. A real cluster needs a licence and several machines; here the routing, the
 * bookmarks, and the loss and choice of a leader follow a script, and the members' data is real.
 */
export class ScriptedCluster {
  readonly members: readonly Member[];
  private leader: Member | undefined;

  private constructor(size: number) {
    const state = {
      log: [],
      routingTable: () => this.routingTable(),
      isLeader: (member: Member) => member === this.leader,
    };
    this.members = Array.from({ length: size }, () => new Member(state));
  }

  static async start(size: number): Promise<ScriptedCluster> {
    const cluster = new ScriptedCluster(size);
    for (const member of cluster.members) await member.start();
    cluster.leader = cluster.members[0];
    return cluster;
  }

  get uri(): string {
    return `neo4j://${this.members.find(({ running }) => running)?.address ?? ''}`;
  }

  get followers(): readonly Member[] {
    return this.members.filter((member) => member !== this.leader);
  }

  /** Ends the leader. There is none until another is chosen. */
  loseLeader(): void {
    this.leader?.stop();
    this.leader = undefined;
  }

  /** Makes a member the leader, once it has all that was written. */
  async choose(member: Member): Promise<void> {
    await member.catchUp();
    this.leader = member;
  }

  /** Lets every member repeat what it lacks. */
  async catchUp(): Promise<void> {
    for (const member of this.members) await member.catchUp();
  }

  async close(): Promise<void> {
    for (const member of this.members) await member.close();
  }

  private routingTable(): Readonly<Record<string, unknown>> {
    const running = this.members.filter((member) => member.running);
    const addresses = (members: readonly Member[]): string[] => members.map(({ address }) => address);
    return {
      ttl: TABLE_TTL_S,
      db: 'neo4j',
      servers: [
        { role: 'WRITE', addresses: addresses(running.filter((member) => member === this.leader)) },
        { role: 'READ', addresses: addresses(running.filter((member) => member !== this.leader)) },
        { role: 'ROUTE', addresses: addresses(running) },
      ],
    };
  }
}
