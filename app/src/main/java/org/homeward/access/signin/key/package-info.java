/** Keys this installation made for itself, and the sealing of secrets with them. */
@NullMarked
package org.homeward.access.signin.key;

import org.jspecify.annotations.NullMarked;
