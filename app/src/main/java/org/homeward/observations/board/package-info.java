/** The board of a home: every resident's latest score, how old it is and what is due, what needs a person first. */
@NullMarked
package org.homeward.observations.board;

import org.jspecify.annotations.NullMarked;
