const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * jest begins with what took longest the last time. Where it has not run before it begins with the largest
 * files, and a small one that takes minutes may then be left for one worker while the other has nothing to do:
 * here the projects come in the order of the configuration, from the slow to the quick.
 */
module.exports = class SlowProjectsFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.every(({ duration }) => duration !== undefined)) return sorted;
    const place = ({ context }) => projects.indexOf(context.config.displayName?.name);
    return sorted.sort((one, other) => place(one) - place(other));
  }
};

const projects = ["browser", "host", "built", "pure"];
