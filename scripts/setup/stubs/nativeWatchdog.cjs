// Stands in for @vscode/native-watchdog: ends this process when the watched one is gone.
let timer;

exports.start = (pid) => {
  if (timer) return;
  timer = setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(87);
    }
  }, 1000);
  timer.unref();
};

exports.exit = (code) => process.exit(code || 0);
