/** Keeping the register: admission, changes with a reason, discharge, and looking somebody up. */
@NullMarked
package org.homeward.residents.register;

import org.jspecify.annotations.NullMarked;
