package org.homeward.residents.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.kernel.London;
import org.homeward.residents.Resident;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Page;
import org.homeward.ui.SummaryRow;
import org.jspecify.annotations.Nullable;

/** All that the register says about one resident, with the ways to their chart and other pages. */
public record ResidentPage(
        Resident resident,
        Optional<Practice> practice,
        List<Contact> contacts,
        List<Changes.Line> changes,
        List<NavigationItem> links,
        boolean mayKeep,
        LocalDate today)
        implements Page {
    public ResidentPage {
        contacts = List.copyOf(contacts);
        changes = List.copyOf(changes);
        links = List.copyOf(links);
    }

    private static final String UNKNOWN = "Not recorded";

    @Override
    public String title() {
        return resident.name().full();
    }

    String path() {
        return Paths.resident(resident.home(), resident.id());
    }

    List<SummaryRow> identity() {
        return List.of(
                SummaryRow.of("Legal name", resident.name().full()),
                SummaryRow.of("Likes to be called", resident.name().called()),
                SummaryRow.of(
                        "Born",
                        London.words(resident.born()) + ", age "
                                + resident.ageOn(resident.residency().lastDay(today))),
                SummaryRow.of("Sex", resident.sex().words()),
                SummaryRow.of("NHS number", resident.nhs().words() + nhsStatus()));
    }

    private String nhsStatus() {
        return switch (resident.nhs().status()) {
            case NOT_PRESENT -> ". Ask the practice for it";
            case FORMAT_OK -> ". Not checked with anybody yet";
            case TRACED -> ". Traced: the NHS found this person by it";
            case VERIFIED -> ". Verified with the practice";
            case MISMATCH -> ". Mismatch: it seems to be somebody else's. Ring the practice";
        };
    }

    List<SummaryRow> care() {
        return List.of(
                SummaryRow.of("Allergies", allergies()),
                SummaryRow.of("CPR", cpr()),
                SummaryRow.of(
                        "ReSPECT or treatment escalation plan",
                        text(resident.flags().ceiling())),
                SummaryRow.of("Usual cognition", text(resident.flags().usualCognition())),
                SummaryRow.of("Communication needs", text(resident.flags().communicationNeeds())));
    }

    private String allergies() {
        String source = " (" + resident.allergies().fromWhom() + ")";
        return switch (resident.allergies().status()) {
            case RECORDED -> String.join(", ", resident.allergies().list()) + source;
            case NONE_KNOWN -> "None known" + source;
            case NOT_RECORDED -> "Not recorded. Ask the resident, the family and the practice";
        };
    }

    private String cpr() {
        String place = resident.cpr().original() == null
                ? ""
                : "signed original: " + resident.cpr().original();
        String day = resident.cpr().decidedOn() == null
                ? ""
                : "decided on " + London.words(resident.cpr().decidedOn());
        return switch (resident.cpr().decision()) {
            case FOR_CPR -> sentence("For CPR", day);
            case NOT_FOR_CPR -> sentence("Not for CPR", place, day);
            case NOT_RECORDED -> "No decision recorded: attempt CPR";
        };
    }

    private static String sentence(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    List<SummaryRow> people() {
        Stream<SummaryRow> ofPractice = Stream.of(
                SummaryRow.of("Practice", practice.map(Practice::shown).orElse(UNKNOWN)),
                SummaryRow.of("Named clinician", text(resident.registration().namedClinician())));
        boolean nobody = contacts.stream().noneMatch(Contact::isNextOfKin);
        Stream<SummaryRow> nextOfKin = nobody ? Stream.of(SummaryRow.of("Next of kin", UNKNOWN)) : Stream.of();
        return Stream.of(ofPractice, nextOfKin, contacts.stream().map(this::contact))
                .flatMap(rows -> rows)
                .toList();
    }

    private SummaryRow contact(Contact contact) {
        SummaryRow row = SummaryRow.of(contact.isNextOfKin() ? "Next of kin" : "Also ring", contact.words());
        return mayChange() ? row.changedAt(path() + "/contacts/" + contact.id() + "/edit") : row;
    }

    boolean lives() {
        return resident.residency().isCurrent();
    }

    boolean mayChange() {
        return mayKeep && lives();
    }

    List<SummaryRow> stay() {
        return Stream.of(
                        Optional.of(SummaryRow.of("Room and bed", resident.bed().room())),
                        Optional.ofNullable(resident.bed().unit()).map(unit -> SummaryRow.of("Unit", unit)),
                        Optional.of(SummaryRow.of(
                                "Moved in", London.words(resident.residency().admittedOn()))),
                        Optional.ofNullable(resident.residency().dischargedOn())
                                .map(day -> SummaryRow.of("Left", London.words(day) + ". " + reasonForLeaving())))
                .flatMap(Optional::stream)
                .toList();
    }

    private String reasonForLeaving() {
        return text(resident.residency().dischargeReason());
    }

    private static String text(@Nullable String known) {
        return Objects.requireNonNullElse(known, UNKNOWN);
    }
}
