/**
 * The support desk: a call written down in seconds, what was promised, whom to ring today, what to say to the national help line,
 * and mail to many homes at once. HZ-47: a call that nobody answered is no help given, and does not count as such.
 */
@NullMarked
package org.homeward.programme.support;

import org.jspecify.annotations.NullMarked;
