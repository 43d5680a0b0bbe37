/**
 * Concerns: what somebody in the home noticed about a resident, what to do about it, and how it ended. HZ-33: no concern ends
 * by itself, and none needs a score.
 */
@NullMarked
package org.homeward.observations.concern;

import org.jspecify.annotations.NullMarked;
