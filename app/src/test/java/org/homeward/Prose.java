package org.homeward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/**
 * The sentences of a page and how hard they are, in years of school (Flesch and Kincaid): a child of 10 is in year 5. The
 * glossary's words and names count as easy, because whoever works here knows them.
 */
public record Prose(List<Sentence> sentences) {
    private static final double PAGE = 5;
    private static final double SENTENCE = 8;
    private static final int WORDS = 25;

    /** Whoever gives the data says how they are to be named. */
    private static final String PRESCRIBED = "under the current version of the Open Government Licence";

    private static final Pattern UNSEEN =
            Pattern.compile("<(script|style|svg|select|template)\\b.*?</\\1>", Pattern.DOTALL);
    private static final Pattern BLOCK =
            Pattern.compile("</?(?:p|li|h[1-6]|div|td|th|dt|dd|label|legend|summary|caption"
                    + "|figcaption|section|form|ul|ol|dl|table|tr|button|fieldset|nav|br|details)\\b[^>]*>");
    private static final Pattern END = Pattern.compile("(?<=[.!?:;])\\s+|\n");

    public static Prose of(String html) {
        String main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
        String blocks = BLOCK.matcher(UNSEEN.matcher(main).replaceAll(" ")).replaceAll("\n");
        String text = HtmlUtils.htmlUnescape(blocks.replaceAll("<[^>]+>|\\S+@\\S+", ""));
        return new Prose(END.splitAsStream(text)
                .map(Sentence::of)
                .filter(Sentence::isOne)
                .filter(sentence -> !sentence.text().contains(PRESCRIBED))
                .toList());
    }

    /** What somebody who is ten would stumble over. */
    public List<String> tooHard() {
        List<String> hard = new ArrayList<>(sentences.stream()
                .filter(sentence -> sentence.words().size() > WORDS || sentence.isLong() && sentence.grade() > SENTENCE)
                .map(sentence -> "%.1f: %s".formatted(sentence.grade(), sentence.text()))
                .toList());
        if (grade() > PAGE) {
            hard.add("%.1f: the whole page".formatted(grade()));
        }
        return hard;
    }

    double grade() {
        int words =
                sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
        int syllables = sentences.stream().mapToInt(Sentence::syllables).sum();
        return words == 0 ? 0 : grade(words, sentences.size(), syllables);
    }

    private static double grade(int words, int sentences, int syllables) {
        return .39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    public record Sentence(String text, List<String> words) {
        private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
        private static final Pattern SILENT =
                Pattern.compile("(?<=[^laeiouy])es$|(?<=[^laeiouytd])ed$|(?<=[^laeiouy])e$|^y");
        private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]{1,2}");
        private static final Set<String> KNOWN =
                Documents.tableRows("docs/glossary.md", "| Term | Meaning | Source |").stream()
                        .flatMap(row -> Arrays.stream(
                                row.getFirst().toLowerCase(Locale.UK).split("\\P{L}+")))
                        .collect(Collectors.toSet());

        static Sentence of(String text) {
            List<String> words =
                    WORD.matcher(text).results().map(MatchResult::group).toList();
            return new Sentence(text.strip().replaceAll("\\s+", " "), words);
        }

        /** Fewer words are a heading or a button. */
        boolean isOne() {
            return words.size() >= 5;
        }

        /** The formula says little of a short sentence by itself. */
        boolean isLong() {
            return words.size() >= 10;
        }

        double grade() {
            return Prose.grade(words.size(), 1, syllables());
        }

        int syllables() {
            return IntStream.range(0, words.size())
                    .map(place ->
                            isKnown(place) ? 1 : syllables(words.get(place).toLowerCase(Locale.UK)))
                    .sum();
        }

        private boolean isKnown(int place) {
            String word = words.get(place);
            String plain = word.toLowerCase(Locale.UK);
            boolean name = place > 0 && Character.isUpperCase(word.charAt(0));
            return name || KNOWN.contains(plain) || KNOWN.contains(plain.replaceAll("s$", ""));
        }

        private static int syllables(String word) {
            String spoken = word.length() <= 3 ? "a" : SILENT.matcher(word).replaceAll("");
            return (int) Math.max(1, SYLLABLE.matcher(spoken).results().count());
        }
    }
}
