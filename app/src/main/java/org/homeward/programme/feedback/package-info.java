/**
 * What people of homes and practices say about the programme, whether and how far it may be quoted, where it was; and a few questions that
 * homes answer without a sign-in. A quote shows a role and a kind of organisation, never a name.
 */
@NullMarked
package org.homeward.programme.feedback;

import org.jspecify.annotations.NullMarked;
