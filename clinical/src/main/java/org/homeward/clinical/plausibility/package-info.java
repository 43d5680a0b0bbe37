/**
 * Which readings cannot be real, and which are rare and must be looked at twice.
 *
 * <p>Only what cannot be a real value or a working device is rejected; a possible critical value is never blocked. The limits
 * are Homeward's own and need the approval of the deploying organisation's clinical safety officer; the parameters are those
 * of the Royal College of Physicians. National Early Warning Score (NEWS) 2. London: RCP, 2017. Hazards: HZ-11 time, HZ-15
 * implausible value accepted, HZ-16 true extreme blocked.
 */
@NullMarked
package org.homeward.clinical.plausibility;

import org.jspecify.annotations.NullMarked;
