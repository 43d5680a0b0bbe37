package org.homeward.clinical.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.clinical.news2.Band;
import org.homeward.clinical.news2.News2;
import org.homeward.clinical.news2.News2Score;
import org.homeward.clinical.news2.News2Score.Complete;
import org.homeward.clinical.news2.News2Score.Empty;
import org.homeward.clinical.news2.News2Score.Partial;
import org.homeward.clinical.news2.News2Score.Scored;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.plausibility.Finding;
import org.homeward.clinical.plausibility.Known;
import org.homeward.clinical.plausibility.Plausibility;
import org.homeward.clinical.plausibility.Verdict;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.TypedSigns;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;

/** A set with its score, as a page is told: the names are those of our files, the fields those of the form. */
final class ScoredSet {

    private ScoredSet() {}

    static Map<String, @Nullable Object> of(TypedSigns typed, TypedSigns last, String scale) {
        VitalSigns signs = typed.read();
        SpO2Scale known = scale(scale);
        News2Score score = News2.of(signs, known);
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("points", points(score));
        told.put("status", score.status());
        told.put("total", score instanceof Complete complete ? complete.total() : null);
        told.put("floor", score instanceof Partial partial ? partial.floor() : null);
        told.put("single3", score instanceof Scored scored && scored.singleThree());
        told.put("band", score instanceof Scored scored ? scored.band().key() : "none");
        told.put("look", look(score));
        told.put("missing", keys(score.missing()));
        told.put("words", ScoreWords.of(score));
        told.put("advice", advice(typed));
        told.put("findings", findings(Plausibility.of(signs, new Known(last.read(), known))));
        return told;
    }

    /** An incomplete set never looks reassuring: a low floor has no band, a raised one has its own (HZ-05). */
    private static String look(News2Score score) {
        return switch (score) {
            case Empty empty -> "UNKNOWN";
            case Partial partial when partial.band().compareTo(Band.LOW) <= 0 -> "UNKNOWN";
            case Scored scored ->
                switch (scored.band()) {
                    case ZERO, LOW -> "QUIET";
                    case LOW_MEDIUM -> "SINGLE_THREE";
                    case MEDIUM -> "MEDIUM";
                    case HIGH -> "HIGH";
                };
        };
    }

    private static List<String> keys(List<Parameter> parameters) {
        List<String> keys = new ArrayList<>();
        parameters.forEach(parameter -> keys.add(parameter.key()));
        return keys;
    }

    /** A page that does not know the scale must not score. */
    private static SpO2Scale scale(String number) {
        return switch (number) {
            case "1" -> SpO2Scale.SCALE_1;
            case "2" -> SpO2Scale.SCALE_2;
            default -> throw new IllegalArgumentException("The SpO2 scale is 1 or 2, not " + number);
        };
    }

    private static Map<String, @Nullable Object> points(News2Score score) {
        Map<String, @Nullable Object> points = new LinkedHashMap<>();
        for (Parameter parameter : Parameter.values()) {
            points.put(parameter.key(), score.working().points(parameter));
        }
        return points;
    }

    private static Map<String, @Nullable Object> advice(TypedSigns typed) {
        Map<String, @Nullable Object> advice = new LinkedHashMap<>();
        typed.advice().forEach((parameter, words) -> advice.put(parameter.key(), words));
        return advice;
    }

    static List<Map<String, @Nullable Object>> findings(Verdict verdict) {
        List<Map<String, @Nullable Object>> findings = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            findings.add(finding(finding));
        }
        return findings;
    }

    /** Each measure's code is its field's name in capitals. */
    private static Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("field", field(finding.measure().code()));
        told.put("level", finding.level().name());
        told.put("code", finding.code());
        told.put("advice", finding.advice());
        return told;
    }

    /** Letter by letter: the languages of the world would come along to the browser with a method of Java. */
    private static String field(String code) {
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char letter = code.charAt(i);
            field.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter);
        }
        return field.toString();
    }
}
