/** The second factor: six digits from a phone, or a recovery code from paper. */
@NullMarked
package org.homeward.access.signin.factor;

import org.jspecify.annotations.NullMarked;
