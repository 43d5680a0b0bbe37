/**
 * Vital signs as values that check themselves: units and steps as the chart of the Royal College of Physicians defines them.
 *
 * <p>Source: Royal College of Physicians. National Early Warning Score (NEWS) 2. London: RCP, 2017, chart 1 (whole numbers;
 * temperature to 0.1). Finer values are rounded half up in decimal arithmetic. Hazards: HZ-02, HZ-04, HZ-05, HZ-15, HZ-35.
 *
 * <p>What was typed is freed of ASCII blanks only ({@code trim}): {@code strip} means other characters in a browser than here, and
 * the tablet and the server must read alike.
 */
@NullMarked
package org.homeward.clinical.signs;

import org.jspecify.annotations.NullMarked;
