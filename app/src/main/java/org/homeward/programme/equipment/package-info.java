/**
 * The office's ledger of what the digital team owns and lends: where each thing is, who signed for it, what is due, and that nothing is
 * lent again before it was wiped. A home's own register of devices is in {@code org.homeward.observations.devices}.
 */
@NullMarked
package org.homeward.programme.equipment;

import org.jspecify.annotations.NullMarked;
