/** The chart of a resident: how the signs and their NEWS2 went over any period, as drawings, sentences and a table. */
@NullMarked
package org.homeward.observations.chart;

import org.jspecify.annotations.NullMarked;
