package org.homeward.observations.round;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.homeward.clinical.news2.Suitability;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.London;
import org.homeward.kernel.PersonId;
import org.homeward.observations.OwnLimit;
import org.homeward.observations.Recording.Problem;
import org.homeward.observations.Standing;
import org.homeward.residents.Resident;
import org.homeward.training.Competence;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/** One set of one resident on one page; correcting is the same page with the readings of the set that was wrong. */
public record SetPage(
        Resident resident,
        ResidentBanner banner,
        Standing standing,
        Form form,
        List<Problem> toCheck,
        Purpose purpose,
        Competence.@Nullable Grounding grounding,
        List<OwnLimit> limits)
        implements FormPage {
    /** From what the server shows of it, a browser makes what it asks by itself. */
    public static final Form ASKING = Form.blank().refuse("rr", "");

    /** Where the form goes, and what it is for. */
    public record Purpose(String action, @Nullable String correcting, boolean keptDraft, PersonId author) {}

    @Override
    public String title() {
        return purpose.correcting() == null
                ? "Take a set for " + resident.name().called()
                : "Correct a set of " + resident.name().called();
    }

    public List<Option> breathing() {
        return List.of(Option.of("air", "Air"), Option.of("oxygen", "Oxygen"));
    }

    /** The question is about change: confusion the person has always had is "alert" (HZ-35). */
    public List<Option> awake() {
        String usual = resident.flags().usualCognition();
        return List.of(
                Option.of("A", "Alert").explained("Awake. Not more confused than is usual for this person."),
                Option.of("C", "Confused: new, or worse than usual for this person")
                        .explained(
                                usual == null
                                        ? "Not sure whether it is new? Choose this."
                                        : "Usual for this person: " + usual),
                Option.of("V", "Responds only to voice"),
                Option.of("P", "Responds only to pain"),
                Option.of("U", "No response"));
    }

    public List<Option> reasons() {
        return java.util.Arrays.stream(MissingReason.values())
                .map(reason -> Option.of(reason.name(), reason.words()))
                .toList();
    }

    /** Whether a reason box must be open: something was asked for that is not there. */
    public boolean asksReason(Parameter parameter) {
        boolean blank = form.value(parameter.key()).isEmpty();
        return !form.value("missing-" + parameter.key()).isEmpty() || (blank && form.error(parameter.key()) != null);
    }

    /** Whether weight and glucose must be in view: one is there, or something is said of it. */
    boolean asksBeside() {
        return java.util.stream.Stream.of("weight", "glucose")
                .anyMatch(field -> !form.value(field).isEmpty() || form.error(field) != null);
    }

    /** The one thing to check about a field, or null. */
    public @Nullable Problem check(String field) {
        return toCheck.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    Again again(Parameter parameter) {
        return Again.of(parameter);
    }

    /** Whether something is to be measured again: it surprises, or it cannot be true. */
    boolean asksAgain(List<String> fields) {
        return fields.stream().anyMatch(field -> check(field) != null || form.error(field) != null);
    }

    /** What a tick says: which reading was found true. */
    public String tick(String field) {
        return field + "=" + form.value(field);
    }

    public boolean isTicked(String field) {
        return form.values("checked").contains(tick(field));
    }

    /** What the field showed when it was first asked about: kept, whatever is measured after. */
    public String first(String field) {
        String before = form.value("first-" + field);
        return before.isEmpty() ? form.value(field) : before;
    }

    /** The words of a tick box for a screen reader: which number is meant. */
    public String checked(String field, Parameter parameter) {
        return field.equals("dbp") ? "the bottom number" : parameter.words();
    }

    /**
     * The last readings as they would be typed, in the order that the score in the browser takes them. None for a correction: the
     * last readings are then often the wrong ones, and the server knows those before them.
     */
    public String last() {
        return String.join("|", LastReadings.typed(purpose.correcting() == null ? standing.last() : VitalSigns.none()));
    }

    /** Why the person must have no NEWS2, or null: the browser then shows no score either (HZ-34). */
    public @Nullable String noScore() {
        Suitability.Person person = new Suitability.Person(resident.born(), resident.pregnant());
        return switch (Suitability.of(
                person,
                banner.today().atTime(LocalTime.NOON).atZone(London.ZONE).toInstant())) {
            case Suitability.Suitable suitable -> null;
            case Suitability.Excluded excluded -> excluded.reasons().getFirst().advice();
        };
    }

    /** What to look at when the readings were written on paper first; empty when they were not. */
    List<String> fromPaper() {
        return Block.of(form).map(this::fromPaper).orElse(List.of());
    }

    private List<String> fromPaper(Block block) {
        List<String> all = new ArrayList<>();
        all.add("Printed on " + London.words(block.printedAt()) + ". Is the name on the paper "
                + resident.name().formal() + ", born " + London.words(resident.born()) + "?");
        if (!resident.residency().isCurrent()) {
            all.add(resident.name().called() + " left on "
                    + London.words(resident.residency().lastDay(banner.today()))
                    + ". You can write down a set from before that.");
        } else if (!block.isForRoom(resident.bed().room())) {
            all.add("The room on the paper is not the room of today: "
                    + resident.bed().room() + ". Check who it was.");
        }
        all.add("Did somebody else take the set? Add their name to the reason.");
        return all;
    }

    /** Where what is typed is kept while it is typed. */
    public String draft() {
        return purpose.correcting() == null
                ? "/homes/" + resident.home() + "/residents/" + resident.id() + "/observations/draft"
                : purpose.action() + "/draft";
    }

    public List<Option> devices() {
        return java.util.stream.Stream.of(
                        "Nasal cannula", "Simple mask", "Venturi mask", "Mask with reservoir bag", "Other")
                .map(device -> Option.of(device, device))
                .toList();
    }

    public List<Option> corrections() {
        return java.util.stream.Stream.of(
                        "A number was typed wrong",
                        "The time was wrong",
                        "The device was wrong",
                        "Something else was wrong")
                .map(reason -> Option.of(reason, reason))
                .toList();
    }

    /** Where a set goes that was taken from somebody else. */
    public String move() {
        return "/homes/" + resident.home() + "/residents/" + resident.id() + "/observations/" + purpose.correcting()
                + "/move";
    }

    public String save() {
        return purpose.correcting() == null
                ? "Save the readings for " + resident.name().called()
                : "Save the corrected readings";
    }
}
