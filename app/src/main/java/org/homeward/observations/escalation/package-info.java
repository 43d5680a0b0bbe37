/**
 * What happens after a score that asks for somebody: one escalation a resident, the clock that tells the next when nobody
 * answers, the page with one tap for each step, SBARD, and the protocol a home and its practice agree. Hazards: HZ-07, HZ-08,
 * HZ-09, HZ-18, HZ-32.
 */
@NullMarked
package org.homeward.observations.escalation;

import org.jspecify.annotations.NullMarked;
