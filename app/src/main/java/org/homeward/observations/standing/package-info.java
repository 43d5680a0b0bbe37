/** How a resident stands: the SpO2 scale a clinician authorised and the NEWS2 that is usual for them. */
@NullMarked
package org.homeward.observations.standing;

import org.jspecify.annotations.NullMarked;
