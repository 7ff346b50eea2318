// mocha's spec reporter that also leaves the counts, whole and by test file, where GLOSSATOR_RESULT names a file.
const fs = require('node:fs');
const Mocha = require('mocha');

module.exports = class extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const { EVENT_RUN_END, EVENT_TEST_FAIL, EVENT_TEST_PASS } = Mocha.Runner.constants;
    const files = {};
    const countsOf = ({ file }) => (files[file] ??= { passed: 0, failed: 0 });
    runner.on(EVENT_TEST_PASS, (test) => (countsOf(test).passed += 1));
    const failed = [];
    runner.on(EVENT_TEST_FAIL, (test, error) => {
      countsOf(test).failed += 1;
      failed.push(`${test.fullTitle()}: ${String(error?.message ?? error).split('\n')[0]}`);
    });
    runner.once(EVENT_RUN_END, () => {
      const file = process.env.GLOSSATOR_RESULT;
      if (!file) return;
      const { passes, failures, pending } = this.stats;
      const counts = {
        passed: passes,
        failed: failures,
        skipped: pending,
        files,
        failures: failed,
      };
      fs.writeFileSync(file, JSON.stringify(counts));
    });
  }
};
