/**
 * Mocha's own account of two values that differ ends a run without a word where there is a point in time in them. What an
 * assertion says has such an account already.
 */
import Mocha from "mocha";

Object.assign(Mocha.reporters.Base, { showDiff: () => false });
