package org.homeward.access.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.access.Deed;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Link;
import org.homeward.ui.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Who looked and who changed something: at a home, or at one resident. */
public record AuditPage(Place place, String resident, Form form, List<Reading> readings, boolean hasOlder)
        implements FormPage {
    private static final List<String> FILTERS = List.of(
            Question.WHO,
            Question.KIND,
            Question.FROM,
            Question.FROM + "-month",
            Question.FROM + "-year",
            Question.UNTIL,
            Question.UNTIL + "-month",
            Question.UNTIL + "-year");

    @Override
    public String title() {
        return resident.isEmpty() ? "Audit: who did what" : "Audit: who looked at " + resident;
    }

    public boolean isOfResident() {
        return !resident.isEmpty();
    }

    public String path() {
        return place.path();
    }

    public String homePath() {
        return new Place(place.home(), null).path();
    }

    public String residentPath() {
        return "/homes/" + place.home() + "/residents/" + place.resident();
    }

    public List<Option> kinds() {
        return List.of(
                Option.of("", "Everything"),
                Option.of(Deed.Kind.LOOK.name(), "Looks"),
                Option.of(Deed.Kind.CHANGE.name(), "Changes"),
                Option.of(Deed.Kind.SIGN_IN.name(), "Sign-ins"));
    }

    public boolean isFiltered() {
        return form.hasErrors() || !Question.of(form).asksForAll();
    }

    public String sheet() {
        return address(path() + ".csv").toUriString();
    }

    /** Back to the newest, unless they are shown. */
    public @Nullable Link newest() {
        return form.value(Question.BEFORE).isEmpty()
                ? null
                : new Link("The newest entries", address(path()).toUriString());
    }

    public @Nullable Link older() {
        return hasOlder
                ? new Link(
                        "Older entries",
                        address(path())
                                .queryParam(Question.BEFORE, readings.getLast().id())
                                .toUriString())
                : null;
    }

    private UriComponentsBuilder address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Stream.of(FILTERS)
                .flatMap(List::stream)
                .filter(filter -> !form.value(filter).isEmpty())
                .forEach(filter -> address.queryParam(filter, "{" + filter + "}"));
        return address.encode().uriVariables(variables());
    }

    private java.util.Map<String, Object> variables() {
        return FILTERS.stream()
                .collect(java.util.stream.Collectors.toMap(
                        filter -> filter, filter -> Objects.requireNonNull(form.value(filter))));
    }
}
