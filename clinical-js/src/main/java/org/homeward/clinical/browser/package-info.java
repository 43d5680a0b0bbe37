/**
 * The clinical rules for the browser: TeaVM compiles this package to the ES2015 modules
 * {@code observations/clinical.js} and {@code observations/devices.js}.
 *
 * <p>Texts go in and texts come out. A number of JavaScript is not a whole number of Java, so what was typed is read here, by
 * the rule that the server reads it by. Hazards: HZ-02, HZ-05, HZ-14.
 */
@NullMarked
package org.homeward.clinical.browser;

import org.jspecify.annotations.NullMarked;
