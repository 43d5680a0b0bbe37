package org.homeward.access.permission;

import org.homeward.kernel.HomeId;

/** Of a sign-in by PIN, for one request: the home whose approved tablet it is on. It goes no further than that home. */
public record AtTablet(HomeId home) {}
