/** Screenings for malnutrition, and weights that change. HZ-55. */
@NullMarked
package org.homeward.assessments.nutrition;

import org.jspecify.annotations.NullMarked;
