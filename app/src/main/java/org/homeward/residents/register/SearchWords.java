package org.homeward.residents.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.homeward.residents.Resident;

/** What somebody types to find a resident: parts of names, an NHS number or a room, in any order, accents and case aside. */
public record SearchWords(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBER = Pattern.compile("[0-9 -]{4,}");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");
    /** Letters that are one by themselves and not a letter with a mark; and the printer's apostrophe. */
    private static final Map<String, String> LETTERS =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe", "’", "'");

    private static final List<String> TITLES = List.of("mr", "mrs", "ms", "miss", "room", "rm");

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String typed) {
        String number = typed.strip();
        return new SearchWords(
                NUMBER.matcher(number).matches()
                        ? List.of(number.replaceAll("[ -]", ""))
                        : Arrays.stream(BETWEEN.split(plain(typed)))
                                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                                .toList());
    }

    /** Whether each word is found in the resident's names, is their room, or starts their NHS number. */
    public boolean find(Resident resident) {
        return words.stream().allMatch(word -> isIn(resident, word));
    }

    private static boolean isIn(Resident resident, String word) {
        String names = plain(resident.name().full() + " "
                + Objects.requireNonNullElse(resident.name().preferred(), ""));
        String number = Objects.requireNonNullElse(resident.nhs().number(), "");
        return names.contains(word) || isRoom(resident, word) || (word.length() > 2 && number.contains(word));
    }

    /** The room itself, or its number when the room's name adds letters: 12 finds 12A and G12, and 2 does not. */
    private static boolean isRoom(Resident resident, String word) {
        return BETWEEN.splitAsStream(plain(resident.bed().room()))
                .anyMatch(part -> part.equals(word) || isNumberOf(part, word));
    }

    private static boolean isNumberOf(String part, String word) {
        return Arrays.asList(NO_DIGITS.split(part)).contains(word)
                || (part.startsWith(word) && Character.isLetter(part.charAt(word.length())));
    }

    /** Small letters without accents, so that "Zoe" finds "Zoë". */
    static String plain(String words) {
        String marked = Normalizer.normalize(words.toLowerCase(Locale.UK), Normalizer.Form.NFD);
        String plain = MARKS.matcher(marked).replaceAll("");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain.strip();
    }
}
