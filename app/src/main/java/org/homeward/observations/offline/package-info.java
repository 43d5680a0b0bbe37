/**
 * The observation round without a network: taken onto a tablet on purpose, recorded into a sealed outbox, sent when the network
 * is back. What cannot be saved waits for a person and is never dropped. Hazards HZ-10, HZ-11, HZ-12 and HZ-13 are controlled here.
 */
@NullMarked
package org.homeward.observations.offline;

import org.jspecify.annotations.NullMarked;
