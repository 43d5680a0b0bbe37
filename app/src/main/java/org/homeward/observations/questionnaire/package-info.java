/**
 * Questionnaires of a home: written in a plain form, signed before use, asked about every resident as often as they say, and answered
 * into the same loops as everything else that is noticed.
 */
@NullMarked
package org.homeward.observations.questionnaire;

import org.jspecify.annotations.NullMarked;
