/**
 * A clinician's list of residents in many homes, the most worrying first: why, since when, who has taken them on and what was done.
 * Hazards: HZ-07, HZ-08, HZ-28.
 */
@NullMarked
package org.homeward.observations.caseload;

import org.jspecify.annotations.NullMarked;
