/** Wounds: where, what, how large, and who looks next. HZ-55. */
@NullMarked
package org.homeward.assessments.skin;

import org.jspecify.annotations.NullMarked;
