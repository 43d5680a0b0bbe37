/**
 * NEWS2 to the letter.
 *
 * <p>Source: Royal College of Physicians. National Early Warning Score (NEWS) 2. London: RCP, 2017, chart 1 (the points) and
 * chart 4 (the bands). The policy on incomplete sets and on the usual score is Homeward's own and needs the sign-off of the
 * deploying organisation's clinical safety officer. Hazards: HZ-02 arithmetic, HZ-03 wrong scale, HZ-04 no default for air,
 * HZ-05 missing is not zero, HZ-06 the usual score never lowers an alert, HZ-34 excluded people.
 */
@NullMarked
package org.homeward.clinical.news2;

import org.jspecify.annotations.NullMarked;
