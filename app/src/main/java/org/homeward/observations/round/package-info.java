/** The observation round: who is due, one resident's set on one page, what was typed and not saved yet, corrections. */
@NullMarked
package org.homeward.observations.round;

import org.jspecify.annotations.NullMarked;
