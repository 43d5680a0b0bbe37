/**
 * Reports: what is counted of sets and calls for help, by home and month, how each figure is counted, and the rows behind it. Sets of
 * earlier kit are counted apart. Hazard HZ-47 is controlled here.
 */
@org.springframework.modulith.NamedInterface("figures")
@NullMarked
package org.homeward.observations.figures;

import org.jspecify.annotations.NullMarked;
