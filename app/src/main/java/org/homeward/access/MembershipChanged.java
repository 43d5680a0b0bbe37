package org.homeward.access;

import org.homeward.kernel.PersonId;

/** Somebody's roles changed: what was remembered of them is out of date. */
public record MembershipChanged(PersonId person) {}
