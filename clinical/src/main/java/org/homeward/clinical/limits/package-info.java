/**
 * A person's own limits: thresholds that a clinician of their practice has signed for one resident, each with whom it asks for.
 *
 * <p>A limit only adds (docs/adr/0022): it sees the readings and the score as they are and gives an answer beside them, never one
 * in their place. What was not measured does not reach a limit, and the answer says what was missing. Hazard: HZ-57.
 */
@NullMarked
package org.homeward.clinical.limits;

import org.jspecify.annotations.NullMarked;
