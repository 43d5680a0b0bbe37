package org.homeward.access.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.AuditedResident;
import org.homeward.access.Deed;
import org.homeward.kernel.London;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Link;
import org.homeward.ui.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Who looked and who changed something: at a home, or at one resident, with the looks at lists that showed them. */
public record AuditPage(Place place, @Nullable AuditedResident resident, Form form, Leaf entries, Leaf lists)
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
        return resident == null ? "Audit: who did what" : "Audit: who looked at " + resident.name();
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

    /** "from 3 Mar 2024", "from 3 Mar 2024 to 4 May 2026". */
    public String lived() {
        AuditedResident who = Objects.requireNonNull(resident);
        LocalDate until = who.livedUntil();
        return "from " + London.words(who.livedFrom()) + (until == null ? "" : " to " + London.words(until));
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

    public String caption() {
        return form.value(Question.BEFORE).isEmpty() ? "The newest entries" : "Older entries";
    }

    public String listsCaption() {
        return form.value(Question.LISTS_BEFORE).isEmpty() ? "The newest looks at lists" : "Older looks at lists";
    }

    /** Back to the newest, unless they are shown. */
    public @Nullable Link newest() {
        return form.value(Question.BEFORE).isEmpty()
                ? null
                : link("The newest entries", Question.BEFORE, "", Question.LISTS_BEFORE);
    }

    public @Nullable Link older() {
        return entries.hasOlder() ? link("Older entries", Question.BEFORE, last(entries), Question.LISTS_BEFORE) : null;
    }

    public @Nullable Link newestLists() {
        return form.value(Question.LISTS_BEFORE).isEmpty()
                ? null
                : link("The newest looks at lists", Question.LISTS_BEFORE, "", Question.BEFORE);
    }

    public @Nullable Link olderLists() {
        return lists.hasOlder()
                ? link("Older looks at lists", Question.LISTS_BEFORE, last(lists), Question.BEFORE)
                : null;
    }

    private static String last(Leaf leaf) {
        return leaf.readings().getLast().id().toString();
    }

    /** The same page, with one of its two lists turned and the other left as it is. */
    private Link link(String text, String turned, String before, String left) {
        UriComponentsBuilder address = address(path());
        if (!before.isEmpty()) {
            address.queryParam(turned, before);
        }
        if (!form.value(left).isEmpty()) {
            address.queryParam(left, "{" + left + "}");
        }
        return new Link(text, address.toUriString());
    }

    private UriComponentsBuilder address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        FILTERS.stream()
                .filter(filter -> !form.value(filter).isEmpty())
                .forEach(filter -> address.queryParam(filter, "{" + filter + "}"));
        return address.encode().uriVariables(variables());
    }

    private Map<String, Object> variables() {
        return Stream.concat(FILTERS.stream(), Stream.of(Question.BEFORE, Question.LISTS_BEFORE))
                .collect(Collectors.toMap(field -> field, form::value));
    }
}
