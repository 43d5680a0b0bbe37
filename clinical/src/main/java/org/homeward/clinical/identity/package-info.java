/**
 * The NHS number as a value that checks itself; a valid check digit is not a traced identity.
 *
 * <p>Source: NHS Data Dictionary, NHS NUMBER (ten digits, modulus 11). Numbers whose digits are all the same are refused by our
 * own rule. Hazard: HZ-01 wrong resident.
 */
@NullMarked
package org.homeward.clinical.identity;

import org.jspecify.annotations.NullMarked;
