package org.homeward.access.signin.session;

import org.homeward.kernel.PersonId;

/** All that would let somebody in without a full sign-in has ended. */
public record SignedOutEverywhere(PersonId person) {}
