/** What a 111 or out-of-hours clinician needs: the homes they cover, opened with a reason, and who lives there. */
@NullMarked
package org.homeward.observations.cover;

import org.jspecify.annotations.NullMarked;
