/** A board for each initiative: its states as columns, the homes in them, why they are stuck and what comes next. Only events move them. */
@NullMarked
package org.homeward.programme.board;

import org.jspecify.annotations.NullMarked;
