/**
 * Into the GP record: what waits for the practice, its answer, and the ways a set can go there. Nothing here is connected to
 * a national service. Hazards HZ-01 and HZ-38 are controlled here.
 */
@NullMarked
package org.homeward.observations.dispatch;

import org.jspecify.annotations.NullMarked;
