export default async function teardown(): Promise<void> {
  await globalThis.runWideOfThisRun?.close();
  await globalThis.neo4jOfThisRun?.stop();
}
