/**
 * What a score, or a concern without one, asks people to do: the escalation guide default-care-home-v1 as tables.
 *
 * <p>The times and thresholds are Homeward's own proposal. They are not RESTORE2, and the RCP publishes none for care homes: a
 * home, its practice and a clinical safety officer must approve them before use. Hazards: HZ-05 an incomplete set closes
 * nothing, HZ-06 the usual score never makes less of a score, HZ-18 no decision about resuscitation is asked for,
 * HZ-33 a concern asks by itself.
 */
@NullMarked
package org.homeward.clinical.guide;

import org.jspecify.annotations.NullMarked;
