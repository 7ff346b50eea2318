// mocha's spec reporter that also leaves the counts where GLOSSATOR_RESULT names a file.
const fs = require('node:fs');
const Mocha = require('mocha');

module.exports = class extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.on(Mocha.Runner.constants.EVENT_TEST_RETRY, (test, error) => {
      Mocha.reporters.Base.consoleLog(
        `    tried again: ${test.title} (${error.message.split('\n', 1)[0]})`,
      );
    });
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const file = process.env.GLOSSATOR_RESULT;
      if (!file) return;
      const { passes, failures, pending } = this.stats;
      fs.writeFileSync(
        file,
        JSON.stringify({ passed: passes, failed: failures, skipped: pending }),
      );
    });
  }
};
