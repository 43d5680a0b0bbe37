/** Scores, vital signs and device readings: plain Java that decides and touches nothing. */
@NullMarked
package org.homeward.clinical;

import org.jspecify.annotations.NullMarked;
