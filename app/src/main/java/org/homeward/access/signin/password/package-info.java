/** Passwords: what may be one, how they are kept, and which are known to thieves. */
@NullMarked
package org.homeward.access.signin.password;

import org.jspecify.annotations.NullMarked;
