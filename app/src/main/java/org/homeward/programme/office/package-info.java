/** What the rooms of the programme office share on paper: who writes, what may be written, which organisation is meant, and files. */
@NullMarked
package org.homeward.programme.office;

import org.jspecify.annotations.NullMarked;
