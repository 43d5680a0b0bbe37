/**
 * Questionnaires as data: questions that a home asks about each resident, and what the answers ask for. What nobody knows gives no
 * points and asks for nothing, and is counted as not known, never as good.
 */
@NullMarked
package org.homeward.clinical.questions;

import org.jspecify.annotations.NullMarked;
