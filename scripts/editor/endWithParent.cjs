// Loaded into the server first: it ends when the script that started it is gone, even by SIGKILL.
const parent = Number(process.env.GLOSSATOR_PARENT);

if (parent && process.ppid === parent) {
  const timer = setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, 500);
  timer.unref();
}
