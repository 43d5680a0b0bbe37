/**
 * A resident's own limits: a clinician of the practice signs and ends them, every set that is saved is judged by them, and the
 * practice sees whose are to be reviewed. They only add (docs/adr/0022).
 */
@NullMarked
package org.homeward.observations.limits;

import org.jspecify.annotations.NullMarked;
