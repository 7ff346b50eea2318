// Annotations are not lost, a thousand times over: a writing process killed at random instants, two
// processes at one sidecar, a full disk. Usage: npm run bench -- neverLost [ROUNDS]
import {
  openArena,
  surviveFullDisk,
  surviveKills,
  surviveRaces,
} from '../unit/annotations/storing/ordeal';

const rounds = Number(process.argv[2] ?? 1000);
const say = (line: string) => process.stdout.write(`${line}\n`);
const arena = await openArena();
try {
  const { acknowledged, cutShort } = await surviveKills(arena, rounds);
  say(
    `killed ${String(rounds)} times: ${String(acknowledged)} annotations acknowledged, 0 lost; ` +
      `${String(cutShort)} times something was left in the journal`,
  );
  const raced = await surviveRaces(arena, rounds);
  say(`two processes, ${String(rounds)} rounds: ${String(raced)} annotations, 0 lost`);
  const full = await surviveFullDisk(arena);
  say(
    full
      ? `full disk of 4 MB: ${String(full.waited)} annotations had to wait, all ${String(full.written)} written`
      : 'full disk: no file system can be mounted here, not tested',
  );
} finally {
  arena.close();
}
