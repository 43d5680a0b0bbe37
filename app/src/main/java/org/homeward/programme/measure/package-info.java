/**
 * Measures: every figure of the programme with its definition, counted on any day from dated rows and open to them, frozen under a name,
 * and printed for a board. A room that has rows to count implements {@link Measured}. Hazard HZ-47 is controlled here.
 */
@org.springframework.modulith.NamedInterface("measure")
@NullMarked
package org.homeward.programme.measure;

import org.jspecify.annotations.NullMarked;
