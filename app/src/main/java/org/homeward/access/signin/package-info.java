/** Signing in: password, second factor, recovery codes, passkeys, lock-out, and the bearer tokens of programs. */
@NullMarked
package org.homeward.access.signin;

import org.jspecify.annotations.NullMarked;
