/**
 * The round on paper, for when tablets or power are gone: sheets to print and write on, and the way of what was written back into
 * the record by the square code of each block. Hazards: HZ-01, HZ-11, HZ-13, HZ-37.
 */
@NullMarked
package org.homeward.observations.paper;

import org.jspecify.annotations.NullMarked;
