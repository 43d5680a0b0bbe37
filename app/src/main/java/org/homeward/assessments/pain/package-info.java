/** Looks at people who cannot say that they are in pain. HZ-55. */
@NullMarked
package org.homeward.assessments.pain;

import org.jspecify.annotations.NullMarked;
