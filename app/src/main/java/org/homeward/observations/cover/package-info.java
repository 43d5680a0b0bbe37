/** What clinicians of many homes need: those 111 covers, opened with a reason; those a community team looks after; one list of all. */
@NullMarked
package org.homeward.observations.cover;

import org.jspecify.annotations.NullMarked;
