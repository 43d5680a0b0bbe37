/** Passkeys: a fingerprint, a face or a security key instead of a password and a code. */
@NullMarked
package org.homeward.access.signin.passkey;

import org.jspecify.annotations.NullMarked;
