/** Looking organisations up: who they are, where, and who works with them. */
@NullMarked
package org.homeward.directory.browse;

import org.jspecify.annotations.NullMarked;
