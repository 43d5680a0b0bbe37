package org.homeward.observations.round;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Everything there is to say about one field, each sentence once; what to do, which all of it shares, comes last. */
final class Said {
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.?!])\\s+(?=[A-Z])");

    private Said() {}

    static String once(List<String> findings) {
        List<List<String>> each =
                findings.stream().map(one -> Arrays.asList(BETWEEN.split(one))).toList();
        Set<String> own = new LinkedHashSet<>();
        Set<String> shared = new LinkedHashSet<>();
        each.forEach(sentences -> sentences.forEach(sentence -> {
            boolean byAll = each.stream().allMatch(other -> other.contains(sentence));
            (byAll ? shared : own).add(sentence);
        }));
        own.addAll(shared);
        return String.join(" ", own);
    }
}
