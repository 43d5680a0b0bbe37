/**
 * What Bluetooth health devices send, octet by octet; a value is decoded whole or not at all, and a special value is no number.
 *
 * <p>Source: Bluetooth SIG, GATT characteristics 2A35 blood pressure, 2A1C temperature, 2A5E and 2A5F pulse oximeter, 2A37 heart
 * rate, 2A18 glucose and 2A9D weight; IEEE 11073-20601 for SFLOAT and FLOAT. What must not be charted is Homeward's own rule.
 * Hazards: HZ-01 wrong resident, HZ-11 device clock, HZ-14 device mis-decode.
 */
@NullMarked
package org.homeward.clinical.gatt;

import org.jspecify.annotations.NullMarked;
