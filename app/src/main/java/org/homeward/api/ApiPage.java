package org.homeward.api;

import java.util.ArrayList;
import java.util.List;
import org.homeward.ui.ApiRefusal;
import org.homeward.ui.Page;
import tools.jackson.databind.JsonNode;

/** The description of the API for people, made from the one for machines. */
public record ApiPage(String introduction, List<Operation> operations, List<Code> codes) implements Page {
    public ApiPage {
        operations = List.copyOf(operations);
        codes = List.copyOf(codes);
    }

    /** A reason why a set is not saved. */
    record Code(String code, String words, boolean canBeConfirmed) {}

    static ApiPage of(ApiDocument document) {
        List<Code> codes = new ArrayList<>();
        JsonNode known = document.root().at("/components/schemas/ReasonCode/oneOf");
        known.forEach(code -> codes.add(new Code(
                Reading.text(code, "const"),
                Reading.text(code, "description"),
                code.path("x-can-be-confirmed").asBoolean(false))));
        return new ApiPage(
                document.root().at("/info/description").asString(""), new Reading(document).operations(), codes);
    }

    @Override
    public String title() {
        return "For programs: the Homeward API";
    }

    List<ApiRefusal> refusals() {
        return List.of(ApiRefusal.values());
    }

    List<String> paragraphs() {
        return List.of(introduction.split("\n\n", -1));
    }
}
