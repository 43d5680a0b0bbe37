/**
 * The clock that runs after a raised score until somebody answers: who is told next and when, and which telephone line is right
 * at this hour.
 *
 * <p>The times are Homeward's own proposal, to be approved by a home, its practice and a clinical safety officer. Hazards: HZ-07
 * silence climbs, HZ-08 acknowledged is not done, HZ-18 no decision about resuscitation is asked for, HZ-32 a bank holiday is no
 * working day.
 */
@NullMarked
package org.homeward.clinical.escalation;

import org.jspecify.annotations.NullMarked;
