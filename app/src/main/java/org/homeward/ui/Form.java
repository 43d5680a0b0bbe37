package org.homeward.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What was typed into a form and what is wrong with it, so that it comes back as it was left. */
public record Form(Map<String, List<String>> typed, Map<String, String> errors) {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    public Form {
        typed = new LinkedHashMap<>(typed);
        errors = new LinkedHashMap<>(errors);
    }

    /** A form nobody has typed into. */
    public static Form blank() {
        return new Form(Map.of(), Map.of());
    }

    /** A form as it arrived, by field; every value loses its outer blanks and unprintable characters. */
    public static Form of(Map<String, List<String>> arrived) {
        return new Form(
                arrived.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, field -> clean(field.getValue()))),
                Map.of());
    }

    /** This form with a value in a field: what is already known when the form is first shown. */
    public Form with(String field, String... values) {
        Map<String, List<String>> more = new LinkedHashMap<>(typed);
        more.put(field, clean(List.of(values)));
        return new Form(more, errors);
    }

    /** This form with an error on a field, in words that say what to do; the first error on a field stays. */
    public Form refuse(String field, String words) {
        Map<String, String> more = new LinkedHashMap<>(errors);
        more.putIfAbsent(field, words);
        return new Form(typed, more);
    }

    /** This form, refused with these words when nothing is in the field. */
    public Form require(String field, String words) {
        return value(field).isEmpty() ? refuse(field, words) : this;
    }

    /** What is in the field, or the empty text. */
    public String value(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    /** Everything chosen in a field of many choices. */
    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** The date typed into the three boxes of a date field, if it is a day of the calendar. */
    public Optional<LocalDate> date(String field) {
        List<String> parts =
                Stream.of(year(field), month(field), field).map(this::value).toList();
        if (!parts.stream().allMatch(part -> NUMBER.matcher(part).matches())) {
            return Optional.empty();
        }
        try {
            List<Integer> numbers = parts.stream().map(Integer::valueOf).toList();
            return Optional.of(LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** This form with a date in the three boxes of a date field. */
    public Form with(String field, LocalDate date) {
        return with(field, String.valueOf(date.getDayOfMonth()))
                .with(month(field), String.valueOf(date.getMonthValue()))
                .with(year(field), String.valueOf(date.getYear()));
    }

    /** What is wrong with a field, or null. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** The status its page answers with. */
    public HttpStatus status() {
        return hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    /** The ids of what is said about a field beside its label, for a screen reader, or null when nothing is. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
        String ids = Stream.of(hint == null ? "" : field + "-hint", error(field) == null ? "" : field + "-error")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    static String month(String field) {
        return field + "-month";
    }

    static String year(String field) {
        return field + "-year";
    }

    private static List<String> clean(List<String> values) {
        return values.stream()
                .map(value -> UNPRINTABLE.matcher(value).replaceAll("").strip())
                .toList();
    }
}
