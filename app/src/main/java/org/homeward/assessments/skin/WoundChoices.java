package org.homeward.assessments.skin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.homeward.clinical.skin.InfectionSign;
import org.homeward.clinical.skin.SkinDamage;
import org.homeward.ui.Option;

/** What can be chosen about a wound. */
public final class WoundChoices {
    private WoundChoices() {}

    static List<Option> places() {
        return Arrays.stream(BodyPlace.values())
                .map(place -> Option.of(place.name(), capital(place.words())))
                .toList();
    }

    static List<Option> sides() {
        return Arrays.stream(Side.values())
                .map(side -> Option.of(side.name(), capital(side.words())))
                .toList();
    }

    public static List<Option> damages() {
        return Arrays.stream(SkinDamage.values())
                .map(damage -> Option.of(damage.name(), capital(damage.words())))
                .toList();
    }

    public static List<Option> signs() {
        return Arrays.stream(InfectionSign.values())
                .map(sign -> Option.of(sign.name(), capital(sign.words())))
                .toList();
    }

    static List<Option> endings() {
        return Arrays.stream(WoundEnding.values())
                .map(ending -> Option.of(ending.name(), ending.words()))
                .toList();
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
