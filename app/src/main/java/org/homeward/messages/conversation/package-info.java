/** Conversations about one resident: written, read with a receipt, answered, settled or withdrawn; nothing is ever changed or deleted. */
@NullMarked
package org.homeward.messages.conversation;

import org.jspecify.annotations.NullMarked;
