/** The register for programs: who is this, by NHS number. */
@NullMarked
package org.homeward.residents.api;

import org.jspecify.annotations.NullMarked;
