// Starting other programs.
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and resolves to its exit code, 124 after `timeout` milliseconds.
 * Output goes to `output` (a file descriptor) or, by default, to this terminal.
 * The program gets a process group of its own, so that its children end with it; an interrupt of
 * this process is passed on.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number, output?: number, shell?: boolean,
 *   leaveChildren?: boolean}} [options] `leaveChildren`: what it has started may outlive it
 */
export function run(command, args, options = {}) {
  const { cwd, env = process.env, timeout, output, shell = false, leaveChildren = false } = options;
  const ownGroup = process.platform !== 'win32';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      shell,
      detached: ownGroup,
      stdio: ['ignore', output ?? 'inherit', output ?? 'inherit'],
    });
    let timedOut = false;
    let timer;
    const kill = (signal) => killGroup(child, signal, ownGroup);
    const passOn = (signal) => kill(signal);
    const tidy = () => {
      clearTimeout(timer);
      process.off('SIGINT', passOn);
      process.off('SIGTERM', passOn);
    };
    if (timeout !== undefined) {
      timer = setTimeout(() => {
        timedOut = true;
        kill('SIGTERM');
        setTimeout(() => kill('SIGKILL'), 10_000).unref();
      }, timeout);
    }
    process.on('SIGINT', passOn);
    process.on('SIGTERM', passOn);
    child.once('error', (error) => {
      tidy();
      reject(error);
    });
    child.once('exit', (code) => {
      tidy();
      if (ownGroup && !leaveChildren) kill('SIGKILL');
      resolve(timedOut ? 124 : (code ?? 1));
    });
  });
}

function killGroup(child, signal, ownGroup) {
  try {
    if (ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It is gone already.
  }
}

/** Runs a script of ours with this Node.js. See {@link run}. */
export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [script, ...args], options);
}

/** Runs npm, also where it is a batch file. See {@link run}. */
export function runNpm(args, options = {}) {
  const env = npmEnvironment(options.env ?? process.env);
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return runNode(cli, args, { ...options, env });
  return run('npm', args, { ...options, env, shell: process.platform === 'win32' });
}

/** Without what an outer `npm run` sets for its own script; where to fetch from and keep stays. */
function npmEnvironment(env) {
  const kept =
    /^npm_config_(cache|registry|userconfig|globalconfig|prefix|offline|prefer_offline)$/i;
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name)),
  );
}
