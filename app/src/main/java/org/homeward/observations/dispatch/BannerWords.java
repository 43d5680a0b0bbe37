package org.homeward.observations.dispatch;

import org.homeward.ui.Allergies;
import org.homeward.ui.ResidentBanner.Cpr;

/** What the banner of a resident says, on paper: "not recorded" never looks like "none", and CPR concerns nothing else. */
final class BannerWords {
    private BannerWords() {}

    static String of(Cpr cpr) {
        return switch (cpr) {
            case Cpr.Attempt attempt -> "CPR: attempt.";
            case Cpr.NotForCpr not -> "Not for CPR. All other care and escalation continue.";
            case Cpr.NotRecorded none -> "CPR: no decision recorded, attempt.";
        };
    }

    static String of(Allergies allergies) {
        return switch (allergies) {
            case Allergies.Recorded recorded -> "ALLERGIES: " + String.join(", ", recorded.substances());
            case Allergies.NoneKnown none -> "No known allergies (" + none.source() + ")";
            case Allergies.NotRecorded nothing -> "Allergies: NOT RECORDED";
        };
    }
}
