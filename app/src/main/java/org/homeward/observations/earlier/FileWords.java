package org.homeward.observations.earlier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.Entry;
import org.homeward.clinical.signs.Entry.Blank;
import org.homeward.clinical.signs.Entry.Given;
import org.homeward.clinical.signs.Entry.Malformed;

/** The words of the export as what they mean. */
final class FileWords {
    private static final Set<String> NOTHING = Set.of(
            "", "na", "null", "none", "nil", "nodata", "notrecorded", "nottaken", "notmeasured", "unknown", "notknown");
    private static final Set<String> AIR = Set.of("breathingair", "air", "roomair", "onair", "breathingroomair");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");
    private static final Map<String, Consciousness> STATES = states();

    private FileWords() {}

    /** Whether a cell says that there is nothing: empty, a dash, "N/A". */
    static boolean isNothing(String text) {
        return NOTHING.contains(bare(text));
    }

    /** Air is air; whatever else the column names is a way of giving oxygen, "Other" too. Nothing is no answer (HZ-04). */
    static Entry<Breathing> delivery(String text) {
        if (isNothing(text)) {
            return new Blank<>();
        }
        return new Given<>(AIR.contains(bare(text)) ? Breathing.AIR : Breathing.OXYGEN);
    }

    /** The export does not say whether a confusion is new; while that is not known it is scored as new (HZ-35). */
    static Entry<Consciousness> consciousness(String text) {
        if (isNothing(text)) {
            return new Blank<>();
        }
        Consciousness state = STATES.get(bare(text));
        return state == null
                ? new Malformed<>(
                        text,
                        "is not one of Alert, Confusion, Responsive to verbal stimulus, Responsive to pain and Unresponsive")
                : new Given<>(state);
    }

    /** The box for scale 2 is ticked or it is not: an empty one is scale 1, which is everybody's (RCP). */
    static Entry<SpO2Scale> scale(String text) {
        String bare = bare(text);
        if (YES.contains(bare)) {
            return new Given<>(SpO2Scale.SCALE_2);
        }
        return NO.contains(bare) || isNothing(text)
                ? new Given<>(SpO2Scale.SCALE_1)
                : new Malformed<>(text, "is neither yes nor no");
    }

    static boolean isYes(String text) {
        return YES.contains(bare(text));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }

    private static Map<String, Consciousness> states() {
        Map<String, Consciousness> states = new HashMap<>();
        List.of("alert", "a").forEach(word -> states.put(word, Consciousness.ALERT));
        List.of("confusion", "newconfusion", "confused", "newlyconfused", "neworworseconfusion", "c")
                .forEach(word -> states.put(word, Consciousness.NEW_CONFUSION));
        List.of(
                        "responsivetoverbalstimulus",
                        "responsivetoverbalstimuli",
                        "responsivetoverbal",
                        "responsivetovoice",
                        "respondstovoice",
                        "verbal",
                        "voice",
                        "v")
                .forEach(word -> states.put(word, Consciousness.VOICE));
        List.of(
                        "responsivetopain",
                        "responsivetopainfulstimulus",
                        "responsivetopainstimulus",
                        "respondstopain",
                        "pain",
                        "p")
                .forEach(word -> states.put(word, Consciousness.PAIN));
        List.of("unresponsive", "noresponse", "u").forEach(word -> states.put(word, Consciousness.UNRESPONSIVE));
        return Map.copyOf(states);
    }
}
