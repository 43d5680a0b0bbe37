/**
 * The devices a home measures with: the register of what there is and how it is, and what each of them may be used for. A
 * device belongs to a home and never to a resident (clinical dossier 6.7). HZ-14 is controlled here and in the round.
 */
@NullMarked
package org.homeward.observations.devices;

import org.jspecify.annotations.NullMarked;
