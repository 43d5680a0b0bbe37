package org.homeward.clinical.browser;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects, lists, texts, numbers, true, false and null as JSON. */
final class Json {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    static String of(Map<String, @Nullable Object> object) {
        return new Json().object(object).text.toString();
    }

    private Json object(Map<?, ?> object) {
        String before = "{";
        for (Map.Entry<?, ?> entry : object.entrySet()) {
            text.append(before);
            quoted(String.valueOf(entry.getKey()));
            text.append(':');
            value(entry.getValue());
            before = ",";
        }
        text.append(object.isEmpty() ? "{}" : "}");
        return this;
    }

    private void list(List<?> list) {
        String before = "[";
        for (Object value : list) {
            text.append(before);
            value(value);
            before = ",";
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case String words -> quoted(words);
            case Map<?, ?> object -> object(object);
            case List<?> list -> list(list);
            case BigDecimal decimal -> text.append(decimal.toPlainString());
            default -> text.append(value);
        }
    }

    private void quoted(String words) {
        text.append('"');
        for (int i = 0; i < words.length(); i++) {
            character(words.charAt(i));
        }
        text.append('"');
    }

    private void character(char character) {
        if (character == '"' || character == '\\') {
            text.append('\\').append(character);
        } else if (character < ' ') {
            text.append("\\u00").append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 15));
        } else {
            text.append(character);
        }
    }
}
