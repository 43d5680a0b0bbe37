package org.homeward.clinical.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Sets as people, slips and attackers type them: always the same ones, because the seed is. */
final class MadeUpSets {
    private static final String[] EDGES = {
        "0", "00", "000", "1", "8", "9", "11", "12", "20", "21", "24", "25", "39", "40", "41", "49", "50", "51", "80",
        "81", "83", "84", "85", "86", "87", "88", "90", "91", "92", "93", "94", "95", "96", "97", "99", "100", "101",
        "110", "111", "130", "131", "219", "220", "250", "251", "300", "301", "999", "35.0", "35.1", "36.0", "36.1",
        "38.0", "38.1", "39.0", "39.1", "24.9", "45.0", "45.1", "98.6", "0.0", "000.0", "036.8", "89.9", "90.0", "115.0"
    };
    private static final String[] MALFORMED = {
        "1000", "-1", "+5", "1e2", "0x10", "12.5", "36.85", "36.", ".5", ".", "1.2.3", "37,0", "1 2", "12a", "NaN",
        "Infinity", "null", "undefined", "true", "22.5", "٣٦", "１６", "৪০", "𝟏𝟔", "Ⅻ", "½", "\u00A012", "12\u200B",
                "'", "\"",
        "\\", "<b>", "💉", "a", "AIR", "Oxygen", "AC", "9999999999", "36.٨", "--", "１６.0"
    };
    private static final String[] SPACES = {
        " ", "\t", "\u2003", "\u3000", "\u001C", "\u00A0", "\u0085", "\u2028", "\u0000"
    };
    private static final String[] BREATHING = {"air", "oxygen"};
    private static final String[] AWAKE = {"A", "C", "V", "P", "U"};

    private final Random random = new Random(20_261_122);

    /** One set, the last one before it, and the scale. */
    record SetQuestion(List<String> signs, List<String> last, String scale) implements Question {
        @Override
        public String answer() {
            return Clinical.score(signs.toArray(String[]::new), last.toArray(String[]::new), scale);
        }

        @Override
        public List<Object> arguments() {
            return List.of(signs, last, scale);
        }
    }

    /** What was typed beside a set. */
    record BesideQuestion(List<String> texts) implements Question {
        static BesideQuestion everywhere(String text) {
            return new BesideQuestion(List.of(text, text, text));
        }

        @Override
        public String answer() {
            return Clinical.beside(texts.toArray(String[]::new));
        }

        @Override
        public List<Object> arguments() {
            return List.of(texts);
        }
    }

    /** Every tenth up to 650, in each box at once, and what is no number. */
    static List<BesideQuestion> besideASet() {
        List<BesideQuestion> questions = new ArrayList<>();
        for (int tenths = 0; tenths <= 6_500; tenths++) {
            questions.add(BesideQuestion.everywhere(tenths / 10 + "." + tenths % 10));
        }
        for (String[] texts : List.of(MALFORMED, SPACES, new String[] {"HI", "LO", "hi", ""})) {
            for (String text : texts) {
                questions.add(BesideQuestion.everywhere(text));
            }
        }
        return questions;
    }

    List<SetQuestion> questions(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new SetQuestion(set(), set(), number % 2 == 0 ? "1" : "2"))
                .toList();
    }

    /** Every whole number and every tenth that can be typed, alone in its box. */
    static List<SetQuestion> everyNumberAlone() {
        List<SetQuestion> questions = new ArrayList<>();
        for (int number = 0; number <= 999; number++) {
            for (int box : new int[] {0, 1, 3, 4, 5, 7}) {
                questions.add(alone(box, String.valueOf(number)));
            }
            questions.add(alone(7, number / 10 + "." + number % 10));
        }
        return questions;
    }

    private static SetQuestion alone(int box, String text) {
        List<String> signs = new ArrayList<>(List.of("", "", "air", "120", "", "", "", ""));
        signs.set(box, text);
        return new SetQuestion(signs, List.of("", "", "", "", "", "", "", ""), text.length() % 2 == 0 ? "1" : "2");
    }

    private List<String> set() {
        return List.of(
                text(whole(0, 60)),
                text(whole(60, 100)),
                text(pick(BREATHING)),
                text(whole(30, 310)),
                text(whole(15, 210)),
                text(whole(15, 260)),
                text(pick(AWAKE)),
                text(whole(24, 46) + "." + random.nextInt(10)));
    }

    private String text(String sound) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> "";
            case 3, 4, 5, 6 -> pick(EDGES);
            case 7 -> pick(MALFORMED);
            case 8 -> pick(SPACES) + sound;
            case 9 -> sound + pick(SPACES);
            case 10 -> pick(SPACES);
            default -> sound;
        };
    }

    private String whole(int least, int most) {
        return String.valueOf(random.nextInt(least, most + 1));
    }

    private String pick(String[] texts) {
        return texts[random.nextInt(texts.length)];
    }
}
