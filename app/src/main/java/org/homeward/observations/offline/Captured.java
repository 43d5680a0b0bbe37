package org.homeward.observations.offline;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.ResidentId;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a tablet sealed: the form as it was typed, about whom, under which grant, and the tablet's time when it was saved there. */
record Captured(UUID id, String grant, ResidentId resident, Instant saved, Form form) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 500;
    private static final int MOST_FIELDS = 80;

    private record Sent(
            @Nullable String grant,
            @Nullable UUID resident,
            @Nullable String saved,
            @Nullable Map<String, List<String>> form) {}

    /** The id under which it was sealed is the set's, whatever the form says. */
    static Optional<Captured> read(UUID id, byte[] text) {
        try {
            @Nullable Sent sent = JSON.readValue(text, Sent.class);
            return sent == null || sent.grant() == null || sent.resident() == null || sent.saved() == null
                    ? Optional.empty()
                    : Optional.of(new Captured(
                            id,
                            sent.grant(),
                            new ResidentId(sent.resident()),
                            Instant.parse(sent.saved()),
                            Form.of(worthKeeping(sent.form() == null ? Map.of() : sent.form()))
                                    .with("set", id.toString())));
        } catch (JacksonException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> worthKeeping(Map<String, List<String>> typed) {
        return typed.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .filter(field -> field.getValue() != null
                        && field.getValue().stream().allMatch(value -> value != null && value.length() <= LONGEST))
                .limit(MOST_FIELDS)
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
