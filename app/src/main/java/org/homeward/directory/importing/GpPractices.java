package org.homeward.directory.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.directory.Address;
import org.homeward.directory.Closure;
import org.homeward.directory.Codes;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.directory.reading.Headings;
import org.homeward.directory.reading.KnownLayouts;
import org.homeward.directory.reading.PlacedHeadings;
import org.homeward.directory.reading.Row;
import org.jspecify.annotations.Nullable;

/** GP practices and out-of-hours services from the ODS file epraccur: 27 columns, no headings. Source: ODS, file specification. */
final class GpPractices implements Layout {
    private static final UUID UNKNOWN = new UUID(0, 0);
    private static final String CODE = "Organisation Code";
    private static final String NAME = "Name";
    private static final String OPENED = "Open Date";
    private static final String CLOSED = "Close Date";
    private static final String STATUS = "Status Code";
    private static final String COMMISSIONER = "Commissioner";
    private static final String JOINED = "Join Provider/Purchaser Date";
    private static final String LEFT = "Left Provider/Purchaser Date";
    private static final String SETTING = "Prescribing Setting";
    private static final List<String> COLUMNS = List.of(
            CODE,
            NAME,
            "National Grouping",
            "High Level Health Geography",
            "Address Line 1",
            "Address Line 2",
            "Address Line 3",
            "Address Line 4",
            "Address Line 5",
            "Postcode",
            OPENED,
            CLOSED,
            STATUS,
            "Organisation Sub-Type Code",
            COMMISSIONER,
            JOINED,
            LEFT,
            "Contact Telephone Number",
            "Null 19",
            "Null 20",
            "Null 21",
            "Amended Record Indicator",
            "Null 23",
            "Provider/Purchaser",
            "Null 25",
            SETTING,
            "Null 27");
    private static final Map<String, OrganisationKind> KINDS =
            Map.of("4", OrganisationKind.GP_PRACTICE, "2", OrganisationKind.OUT_OF_HOURS);

    @Override
    public Headings headings() {
        return new PlacedHeadings("the ODS list of GP practices (epraccur)", COLUMNS, KnownLayouts::isEpraccur);
    }

    @Override
    public Set<OrganisationKind> kinds() {
        return Set.copyOf(KINDS.values());
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public void take(Row row, Findings findings) {
        RowReading reading = new RowReading(row, findings, row.text(CODE) + " " + row.text(NAME));
        OrganisationKind kind = KINDS.get(row.text(SETTING));
        String code = reading.code(CODE, RowReading.ODS_CODE);
        String name = reading.text(NAME);
        if (row.hasSlipped() || code == null || name == null) {
            reading.reject("The row has no ODS code or no name, or too many values. Correct the row in the file.");
        } else if (kind == null) {
            findings.leaveOut("neither a GP practice nor an out-of-hours service");
        } else if (row.text(STATUS).equals("D")) {
            findings.leaveOut("dormant");
            findings.doesNotCount(code, Closure.Reason.DORMANT);
        } else if (row.text(STATUS).equals("C") && reading.date(CLOSED) == null) {
            findings.leaveOut("closed, nobody knows since when");
            findings.doesNotCount(code, Closure.Reason.SOURCE_SAYS_CLOSED);
        } else if (row.text(STATUS).equals("P")) {
            findings.leaveOut("proposed, not yet open");
        } else {
            findings.claim(claim(row, reading, practice(reading, kind, code, name)));
        }
    }

    private static Claim claim(Row row, RowReading reading, Organisation practice) {
        String commissioner = reading.code(COMMISSIONER, RowReading.ODS_CODE);
        boolean isBought = commissioner != null && practice.isOpen() && reading.text(LEFT) == null;
        Tie.Named tie = isBought
                ? new Tie.Named(List.of(String.valueOf(commissioner)), reading.date(JOINED))
                : Tie.Named.NOBODY;
        return new Claim(row.number(), practice, Tie.Named.NOBODY, tie);
    }

    private static Organisation practice(RowReading reading, OrganisationKind kind, String code, String name) {
        LocalDate opened = reading.date(OPENED);
        return new Organisation(
                UNKNOWN,
                kind,
                name,
                Codes.NONE.withOds(code),
                new Address(
                        reading.text("Address Line 1"),
                        reading.text("Address Line 2"),
                        reading.text("Address Line 3"),
                        reading.text("Address Line 4"),
                        reading.text("Address Line 5"),
                        reading.postcode("Postcode")),
                reading.telephone("Contact Telephone Number"),
                opened,
                closure(reading, opened),
                null);
    }

    private static @Nullable Closure closure(RowReading reading, @Nullable LocalDate opened) {
        LocalDate closed = reading.date(CLOSED);
        if (closed == null) {
            return null;
        }
        if (opened != null && closed.isBefore(opened)) {
            reading.leaveOut(CLOSED, closed.toString(), "is before the day it opened");
            return null;
        }
        // ODS gives the last day it was open, we the first on which it was not
        return new Closure(closed.plusDays(1), Closure.Reason.SOURCE_SAYS_CLOSED);
    }
}
