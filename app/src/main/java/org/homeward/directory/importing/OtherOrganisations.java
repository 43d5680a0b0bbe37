package org.homeward.directory.importing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.directory.Address;
import org.homeward.directory.Closure;
import org.homeward.directory.Codes;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.directory.reading.Headings;
import org.homeward.directory.reading.NamedHeadings;
import org.homeward.directory.reading.Row;
import org.jspecify.annotations.Nullable;

/** Organisations no national file of ours brings: ICBs, places, pharmacies, 111 services. A CSV of our own; nothing is closed by absence. */
final class OtherOrganisations implements Layout {
    private static final UUID UNKNOWN = new UUID(0, 0);
    private static final List<String> COLUMNS = List.of(
            "kind",
            "ods_code",
            "ons_code",
            "local_code",
            "name",
            "address_line_1",
            "address_line_2",
            "town",
            "county",
            "postcode",
            "telephone",
            "opened_on",
            "closed_on");
    private static final Set<OrganisationKind> FROM_OTHER_FILES =
            EnumSet.of(OrganisationKind.CARE_HOME, OrganisationKind.GP_PRACTICE, OrganisationKind.PROVIDER);

    private final Set<String> seen = new HashSet<>();

    @Override
    public Headings headings() {
        return new NamedHeadings("a Homeward list of organisations", COLUMNS).need("kind", "ods_code", "name");
    }

    @Override
    public Set<OrganisationKind> kinds() {
        return EnumSet.complementOf(EnumSet.copyOf(FROM_OTHER_FILES));
    }

    @Override
    public boolean isWhole() {
        return false;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Organisation whole(Organisation said, Organisation known, Lacking lacking) {
        Address now = said.address();
        Address was = known.address();
        return new Organisation(
                said.id(),
                said.kind(),
                said.name(),
                said.codes(),
                new Address(
                        lacking.keep("address_line_1", now.line1(), was.line1()),
                        lacking.keep("address_line_2", now.line2(), was.line2()),
                        now.line3(),
                        lacking.keep("town", now.town(), was.town()),
                        lacking.keep("county", now.county(), was.county()),
                        lacking.keep("postcode", now.postcode(), was.postcode())),
                lacking.keep("telephone", said.telephone(), known.telephone()),
                lacking.keep("opened_on", said.openedOn(), known.openedOn()),
                lacking.keep("closed_on", said.closure(), known.closure()),
                said.careHome());
    }

    @Override
    public void take(Row row, Findings findings) {
        RowReading reading = new RowReading(row, findings, row.text("name"));
        Optional<OrganisationKind> kind = OrganisationKind.of(row.text("kind")).filter(kinds()::contains);
        String name = reading.text("name");
        Codes codes = Codes.NONE
                .withOds(reading.code("ods_code", RowReading.ODS_CODE))
                .withOns(reading.code("ons_code", RowReading.ONS_CODE))
                .withLocal(reading.code("local_code", RowReading.CQC_ID));
        if (row.hasSlipped() || kind.isEmpty()) {
            reading.reject("\"%s\" is not a kind this list may hold. Use one of: %s."
                    .formatted(
                            row.text("kind"),
                            kinds().stream().map(OrganisationKind::code).toList()));
        } else if (name == null || codes.key().isEmpty()) {
            reading.reject("The row needs a name and an ODS, ONS or local code. Correct the row in the file.");
        } else if (codes.shared().stream().anyMatch(seen::contains)) {
            reading.reject("One of its codes is already in another row. Correct the row in the file.");
        } else {
            seen.addAll(codes.shared());
            findings.claim(Claim.of(row.number(), organisation(reading, kind.get(), name, codes)));
        }
    }

    private static Organisation organisation(RowReading reading, OrganisationKind kind, String name, Codes codes) {
        Address address = new Address(
                reading.text("address_line_1"),
                reading.text("address_line_2"),
                null,
                reading.text("town"),
                reading.text("county"),
                reading.postcode("postcode"));
        LocalDate opened = reading.date("opened_on");
        return new Organisation(
                UNKNOWN,
                kind,
                name,
                codes,
                address,
                reading.telephone("telephone"),
                opened,
                closure(reading, opened),
                null);
    }

    private static @Nullable Closure closure(RowReading reading, @Nullable LocalDate opened) {
        LocalDate closed = reading.date("closed_on");
        boolean isSensible = closed != null && (opened == null || !closed.isBefore(opened));
        if (closed != null && !isSensible) {
            reading.leaveOut("closed_on", closed.toString(), "is before the day it opened");
        }
        return closed == null || !isSensible ? null : new Closure(closed, Closure.Reason.SOURCE_SAYS_CLOSED);
    }
}
