/** The same door for programs: JSON in, JSON out, problems as RFC 9457, described by OpenAPI. */
@NullMarked
package org.homeward.observations.api;

import org.jspecify.annotations.NullMarked;
