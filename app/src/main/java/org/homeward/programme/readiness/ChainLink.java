package org.homeward.programme.readiness;

/** One link of the prerequisite chain: something a home has to have, or a service it can join once it has what that needs. */
public record ChainLink(String code, int position, boolean isService, String name, String action, String takenBy) {}
