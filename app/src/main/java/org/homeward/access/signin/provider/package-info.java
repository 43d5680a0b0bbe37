/** Signing in through an OpenID provider such as CIS2 or Entra, by configuration alone. */
@NullMarked
package org.homeward.access.signin.provider;

import org.jspecify.annotations.NullMarked;
