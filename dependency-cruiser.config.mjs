/**
 * Checks the direction of imports: every file belongs to a room, and imports only from its own room and those listed
 * before it. This includes generated files. `npm run lint` checks it; docs/architecture.md describes each room.
 */
const ROOMS = [
  'src/errors.ts',
  'src/log.ts',
  'src/config.ts',
  'src/model/',
  'src/graph/',
  'src/query/',
  'seed/',
  'src/questions/',
  'src/limits/',
  'src/export/',
  'src/ask/',
  'src/resolvers/',
  'src/mcp/',
  'src/http/',
  'src/commands/',
  'src/costly.ts',
  'src/main.ts',
  'src/cli.ts',
  'bench/',
  'scripts/',
];

/** The explorer knows the rest of the project only through the SDL, by the operations generated from it. */
const WEB_ROOMS = [
  'web/src/api/',
  'web/src/state/',
  'web/src/scenes/',
  'web/src/graph/',
  'web/src/app/',
  'web/src/views/',
  'web/src/main.tsx',
];

const inRoom = (room) => `^${room.replaceAll('.', '\\.')}${room.endsWith('/') ? '' : '$'}`;
const anyOf = (rooms) => `(${rooms.map(inRoom).join('|')})`;

const flow = (rooms) =>
  rooms.slice(0, -1).map((room, index) => ({
    name: `${room} imports only from the rooms before it`,
    severity: 'error',
    from: { path: inRoom(room) },
    to: { path: anyOf(rooms.slice(index + 1)) },
  }));

export default {
  forbidden: [
    ...flow(ROOMS),
    ...flow(WEB_ROOMS),
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every file stands in a room',
      severity: 'error',
      from: { path: '^(src|seed|web/src)/', pathNot: anyOf([...ROOMS, ...WEB_ROOMS]) },
      to: {},
    },
    {
      name: 'the explorer knows only the SDL',
      severity: 'error',
      from: { path: '^web/src/' },
      to: { path: '^(src|seed|bench|scripts)/' },
    },
    {
      name: 'the script of an exported page stands alone',
      severity: 'error',
      from: { path: '^web/page/' },
      to: { pathNot: '^web/page/' },
    },
    {
      name: 'the program knows nothing of the explorer',
      severity: 'error',
      from: { path: '^(src|seed)/' },
      to: { path: '^(web|test|bench|scripts)/' },
    },
    {
      name: 'only graph/open.ts chooses an engine',
      severity: 'error',
      from: { path: '^(src|seed)/', pathNot: '^src/graph/' },
      to: { path: '^(src/graph/(neo4j|embedded|reader)|node_modules/(neo4j-driver|@grafeo-db))' },
    },
    {
      name: 'seed/ is known to the commands alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/commands/' },
      to: { path: '^seed/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|web/dist|node_modules|test)/' },
  },
};
