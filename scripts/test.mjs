// Runs every check: npm test. Or some of them with what they need: npm test -- unit [PART-OF-A-NAME],
// npm test -- host|web|ui|lint|types|format|grammar|package … Installs what is missing first.
import './setup/nodeVersion.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { OUT, ROOT } from './paths.mjs';
import { runNode } from './processes.mjs';
import { Problem, runMain, say, seconds } from './report.mjs';
import { readResult } from './result.mjs';
import { ensureDependencies, requireWritable } from './setup/dependencies.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name what to call it by: npm test -- NAME
 * @property {string} script with `args`: what to run with this Node.js
 * @property {string[]} [args]
 * @property {string[]} [needs] stages that must have passed before
 * @property {number} limit seconds after which it is ended and has failed
 * @property {number} [attempts] how often it is run at most where tests of it fail; the first log is printed, too
 * @property {'tests' | 'check' | 'setup'} kind a run that counts its tests; a check that counts as one;
 *   an installation, which counts only where it fails
 */

const scripts = import.meta.dirname;

/** In order of what should start first where there is a choice. @type {Stage[]} */
const STAGES = [
  setup('chromium', 600),
  setup('editorServer', 600),
  { name: 'build', script: path.join(ROOT, 'esbuild.mjs'), limit: 120, kind: 'check' },
  check('package', 'package.mjs', ['--no-build'], 120, ['build']),
  tests('ui', 'ui.mjs', [], 540, ['package', 'chromium', 'editorServer']),
  // An editor that shares the machine with other stages may miss what a test waits for.
  {
    ...tests('host', 'host.mjs', ['node'], 300, ['build', 'chromium', 'editorServer']),
    attempts: 2,
  },
  { ...tests('web', 'host.mjs', ['web'], 300, ['build', 'chromium', 'editorServer']), attempts: 2 },
  check('lint', 'lint.mjs', ['eslint'], 420),
  tests('unit', 'unit.mjs', ['--forbid-only'], 300),
  check('types', 'lint.mjs', ['types'], 300),
  check('format', 'lint.mjs', ['format'], 180),
  tests('grammar', 'grammar.mjs', [], 60),
].filter(({ name }) => name !== 'grammar' || fs.existsSync(path.join(ROOT, 'test', 'grammar')));

const LOGS = path.join(OUT, 'logs');
const LOG_LINES_SHOWN = 300;
const WORKERS = Math.min(3, Math.max(2, os.availableParallelism()));

let interrupted = false;

function setup(name, limit) {
  return { name, script: path.join(scripts, 'setup', `${name}.mjs`), limit, kind: 'setup' };
}

function check(name, script, args, limit, needs) {
  return { name, script: path.join(scripts, script), args, limit, needs, kind: 'check' };
}

function tests(name, script, args, limit, needs) {
  return { name, script: path.join(scripts, script), args, limit, needs, kind: 'tests' };
}

/** The stages asked for and all that they need, in the order of STAGES. */
function selectStages(names) {
  const wanted = new Set();
  const add = (name) => {
    const stage = STAGES.find((candidate) => candidate.name === name);
    if (!stage) {
      const known = STAGES.filter(({ kind }) => kind !== 'setup').map((known) => known.name);
      throw new Problem(`There is no stage "${name}".`, `There are: ${known.join(', ')}.`);
    }
    wanted.add(stage);
    (stage.needs ?? []).forEach(add);
  };
  names.forEach(add);
  return STAGES.filter((stage) => wanted.has(stage));
}

/**
 * Runs one stage and resolves to its counts. `shown` sends its output to the terminal; else it goes to
 * out/logs/NAME.log, which is printed where the stage fails.
 * @param {Stage} stage
 */
async function runStage(stage, extraArgs, shown) {
  const started = Date.now();
  const log = path.join(LOGS, `${stage.name}.log`);
  const result = path.join(LOGS, `${stage.name}.json`);
  fs.rmSync(result, { force: true });
  const output = shown ? undefined : fs.openSync(log, 'w');
  const code = await runNode(stage.script, [...(stage.args ?? []), ...extraArgs], {
    cwd: ROOT,
    timeout: stage.limit * 1000,
    env: { ...process.env, GLOSSATOR_RESULT: result },
    output,
  });
  if (output !== undefined) fs.closeSync(output);
  const outcome = judge(stage, code, readResult(result));
  printStage(stage, outcome, Date.now() - started);
  if (outcome.failed > 0 && !shown && !interrupted) printLog(log);
  return outcome;
}

/** Runs a stage, and again as often as it may be where it fails: a fault fails again. */
async function runUntilPassed(stage) {
  const before = [];
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await runStage(stage, [], false);
    if (outcome.failed === 0 || attempt >= (stage.attempts ?? 1) || interrupted) {
      return { ...outcome, failures: [...before, ...(outcome.failures ?? [])] };
    }
    before.push(...(outcome.failures ?? []).map((failure) => `(tried again) ${failure}`));
    say(`Tried again: ${stage.name}`);
  }
}

/** What a stage's exit code and its result file, if it left one, amount to. */
function judge(stage, code, counts) {
  const why = code === 124 ? `not done after ${stage.limit} s` : `exit code ${code}`;
  if (stage.kind !== 'tests') {
    return code === 0
      ? { passed: stage.kind === 'check' ? 1 : 0, failed: 0 }
      : { passed: 0, failed: 1, why };
  }
  if (!counts) return { passed: 0, failed: 1, why: `no result, ${why}` };
  if (counts.failed > 0) return counts;
  if (code !== 0) return { ...counts, failed: 1, why };
  if (counts.passed === 0) return { ...counts, failed: 1, why: 'no test ran' };
  return counts;
}

function printStage(stage, { passed, failed, skipped = 0, why }, duration) {
  const parts = [];
  if (stage.kind === 'tests' && passed > 0) parts.push(`${passed} passed`);
  if (stage.kind === 'tests' && failed > 0) parts.push(`${failed} failed`);
  if (skipped > 0) parts.push(`${skipped} skipped`);
  if (why) parts.push(why);
  const mark = failed > 0 ? 'FAIL' : 'ok  ';
  const time = duration === undefined ? '' : seconds(duration);
  say(`${mark} ${stage.name.padEnd(12)} ${time.padStart(7)}  ${parts.join(', ')}`.trimEnd());
}

function printLog(file) {
  const lines = fs.readFileSync(file, 'utf8').trimEnd().split('\n');
  const shown = lines.slice(-LOG_LINES_SHOWN);
  const left = lines.length - shown.length;
  if (left > 0) say(`     | … ${left} lines more in ${path.relative(ROOT, file)}`);
  for (const line of shown) say(`     | ${line}`);
}

/** Runs stages side by side as far as their needs and the processor allow; resolves to all outcomes. */
async function runStages(stages) {
  const waiting = [...stages];
  const running = new Map();
  const outcomes = new Map();
  const isBusy = () =>
    [...running.keys()].filter((stage) => stage.kind !== 'setup').length >= WORKERS;
  const startOne = () => {
    const index = waiting.findIndex(
      (stage) =>
        (stage.kind === 'setup' || !isBusy()) &&
        (stage.needs ?? []).every((need) => outcomes.has(need)),
    );
    if (index < 0 || interrupted) return false;
    const [stage] = waiting.splice(index, 1);
    const broken = (stage.needs ?? []).find((need) => outcomes.get(need).failed > 0);
    if (broken) {
      const outcome = { passed: 0, failed: 1, why: `not run: needs ${broken}` };
      printStage(stage, outcome);
      outcomes.set(stage.name, outcome);
      return true;
    }
    const end = runUntilPassed(stage).then((outcome) => {
      outcomes.set(stage.name, outcome);
      running.delete(stage);
    });
    running.set(stage, end);
    return true;
  };
  for (;;) {
    while (startOne());
    if (running.size === 0) return [...outcomes.values()];
    await Promise.race(running.values());
  }
}

/** Runs one stage for a person at work: its output is seen as it comes, and it takes arguments. */
async function runAlone(name, extraArgs) {
  const stages = selectStages([name]);
  const before = await runStages(stages.filter((stage) => stage.name !== name));
  if (before.some(({ failed }) => failed > 0) || interrupted) return before;
  const stage = stages.find((candidate) => candidate.name === name);
  return [...before, await runStage(stage, extraArgs, true)];
}

async function main() {
  const started = Date.now();
  const [name, ...rest] = process.argv.slice(2);
  const stages = selectStages(name ? [name] : STAGES.map((stage) => stage.name));
  await ensureDependencies();
  requireWritable();
  fs.mkdirSync(LOGS, { recursive: true });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      interrupted = true;
    });
  }
  const outcomes = name ? await runAlone(name, rest) : await runStages(stages);
  if (interrupted) {
    say('Interrupted.');
    return 130;
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  // Once more at the end, where a log that is cut short still shows them.
  for (const { failures = [] } of outcomes) failures.forEach((failure) => say(`FAIL ${failure}`));
  say(`\n${seconds(Date.now() - started)}; logs in out/logs, pictures in test/ui/out`);
  say(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

await runMain(main);
