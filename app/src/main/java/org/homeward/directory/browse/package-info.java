/** Looking organisations up: who they are, where, and who works with them; and saying so. */
@NullMarked
package org.homeward.directory.browse;

import org.jspecify.annotations.NullMarked;
