/**
 * The Malnutrition Universal Screening Tool, for adults.
 *
 * <p>Source: BAPEN, MUST, steps 1 to 5. The tool is BAPEN's copyright: its score is worked out here, its pages are not copied, and an
 * organisation asks BAPEN before it uses it in a program. MUST does not say how to round before it compares: body mass index and loss are
 * rounded to one decimal, half up (Homeward's own).
 */
@NullMarked
package org.homeward.clinical.nutrition;

import org.jspecify.annotations.NullMarked;
