package org.homeward.observations.dispatch;

/** How much of a home's sets was filed in time in a month, for those who see counts alone. */
public record HomeShare(String home, FiledShare share) {
    HomeShare told() {
        return new HomeShare(home, share.told());
    }
}
