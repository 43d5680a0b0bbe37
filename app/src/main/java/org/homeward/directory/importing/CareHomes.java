package org.homeward.directory.importing;

import static org.homeward.directory.importing.CqcDirectory.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.directory.Address;
import org.homeward.directory.Closure;
import org.homeward.directory.Codes;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.directory.reading.Headings;
import org.homeward.directory.reading.Row;
import org.jspecify.annotations.Nullable;

/** Care homes from the CQC care directory with filters: adult social care, not dormant, a dual registration counted once. */
final class CareHomes implements Layout {
    private static final UUID UNKNOWN = new UUID(0, 0);
    private static final String KEY = "cqc ";
    private static final String KEY_OF_PROVIDER = "cqc-provider ";
    private final Headings headings = CqcDirectory.headings();
    private final Shared shared = new Shared();
    private final List<Second> seconds = new ArrayList<>();
    private final Set<String> odsCodes = new HashSet<>();
    private final Set<String> halves = new HashSet<>();
    private final List<Claim> unpaired = new ArrayList<>();

    /** A row of a dual registration that names another row as the primary one. */
    private record Second(String primary, Claim claim) {}

    @Override
    public Headings headings() {
        return headings;
    }

    @Override
    public Set<OrganisationKind> kinds() {
        return Set.of(OrganisationKind.CARE_HOME);
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public List<String> columns() {
        return CqcDirectory.READ;
    }

    @Override
    public Organisation whole(Organisation said, Organisation known, Lacking lacking) {
        return new KnownHome(said, known, lacking).whole();
    }

    @Override
    public void take(Row row, Findings findings) {
        RowReading reading = new RowReading(row, findings, row.text(LOCATION_ID) + " " + row.text(NAME));
        if (!Words.isYes(row.text(CARE_HOME))) {
            findings.leaveOut("not a care home");
            return;
        }
        if (!row.text(DIRECTORATE).equalsIgnoreCase("Adult social care")) {
            findings.leaveOut("not adult social care");
            return;
        }
        String location = reading.code(LOCATION_ID, RowReading.CQC_ID);
        if (rejected(row, reading, location) || location == null) {
            return;
        }
        if (Words.isYes(row.text(DORMANT))) {
            findings.leaveOut("dormant");
            findings.doesNotCount(KEY + location, Closure.Reason.DORMANT);
            return;
        }
        claim(row, reading, findings, location);
    }

    private static boolean rejected(Row row, RowReading reading, @Nullable String location) {
        if (row.hasSlipped()) {
            reading.reject(
                    "The row has more values than there are headings: a quote mark is probably missing. Correct the row in the file.");
        } else if (location == null) {
            reading.reject("The row has no CQC location ID like 1-123456789. Correct the row in the file.");
        } else if (reading.text(NAME) == null) {
            reading.reject("The row has no name of the home. Correct the row in the file.");
        } else {
            return false;
        }
        return true;
    }

    private void claim(Row row, RowReading reading, Findings findings, String location) {
        Claim claim = new Claim(
                row.number(),
                home(reading, location),
                provider(row, reading, findings),
                commissioner(reading, findings));
        boolean isHalf = isDual(row);
        String primary = isHalf ? String.valueOf(reading.code(PRIMARY_ID, RowReading.CQC_ID)) : location;
        if (isHalf) {
            halves.add(claim.key());
        }
        if (primary.equals(location)) {
            claimOnce(claim, findings);
        } else if (RowReading.CQC_ID.matcher(primary).matches()) {
            seconds.add(new Second(primary, claim));
        } else {
            unpaired.add(claim);
        }
    }

    private static boolean isDual(Row row) {
        String said = row.text(DUAL);
        return !said.isBlank() && Stream.of("-", "N", "No").noneMatch(said::equalsIgnoreCase);
    }

    private void claimOnce(Claim claim, Findings findings) {
        String ods = claim.organisation().codes().ods();
        if (ods == null || odsCodes.add(ods) || findings.claims().containsKey(claim.key())) {
            findings.claim(claim);
            return;
        }
        RowReading.note(
                findings,
                claim,
                "ODS code %s is already with another home in this file. It was left blank; the rest of the row was used. Ask the ODS help desk whose it is."
                        .formatted(ods));
        Organisation without =
                claim.organisation().withCodes(claim.organisation().codes().withOds(null));
        findings.claim(new Claim(claim.row(), without, claim.operatedBy(), claim.commissionedBy()));
    }

    private Organisation home(RowReading reading, String location) {
        return new Organisation(
                UNKNOWN,
                OrganisationKind.CARE_HOME,
                String.valueOf(reading.text(NAME)),
                Codes.NONE.withCqcLocation(location).withOds(reading.code(ODS_CODE, RowReading.ODS_CODE)),
                shared.address(reading, "Location "),
                reading.telephone(TELEPHONE),
                reading.date(STARTED),
                null,
                CareHomeFacts.of(reading, shared));
    }

    private Tie.Named provider(Row row, RowReading reading, Findings findings) {
        String id = reading.code(PROVIDER_ID, RowReading.CQC_ID);
        String name = reading.text(PROVIDER_NAME);
        if (id == null || name == null) {
            return Tie.Named.NOBODY;
        }
        if (!findings.providers().containsKey(KEY_OF_PROVIDER + id)) {
            findings.provider(Claim.of(row.number(), provider(reading, id, name)));
        }
        return shared.tie(KEY_OF_PROVIDER + id);
    }

    private Organisation provider(RowReading reading, String id, String name) {
        return new Organisation(
                UNKNOWN,
                OrganisationKind.PROVIDER,
                name,
                Codes.NONE.withCqcProvider(id),
                shared.address(reading, "Provider "),
                reading.telephone(CqcDirectory.PROVIDER_TELEPHONE),
                reading.date(CqcDirectory.PROVIDER_STARTED),
                null,
                null);
    }

    private Tie.Named commissioner(RowReading reading, Findings findings) {
        String buys = code(reading, COMMISSIONER_CODE);
        String lies = code(reading, AREA_CODE);
        List<String> codes =
                Stream.of(buys, lies).filter(code -> !code.isEmpty()).distinct().toList();
        if (codes.isEmpty()) {
            return Tie.Named.NOBODY;
        }
        String name = reading.text(buys.isEmpty() ? AREA : COMMISSIONER);
        if (name != null) {
            findings.commissioner(Claim.of(0, area(codes.getFirst(), name)));
        }
        return shared.tie(codes);
    }

    private static String code(RowReading reading, String heading) {
        String code = reading.code(heading, RowReading.ODS_CODE);
        return code == null ? "" : code;
    }

    private static Organisation area(String code, String name) {
        Codes codes = RowReading.ONS_CODE.matcher(code).matches() ? Codes.NONE.withOns(code) : Codes.NONE.withOds(code);
        return new Organisation(
                UNKNOWN, OrganisationKind.SUB_ICB, name, codes, Address.UNKNOWN, null, null, null, null);
    }

    /** A second row stands for its place only when no other row does: its primary may be dormant, or not in the file. */
    @Override
    public void finish(Findings findings) {
        pair(findings);
        Map<String, String> holders = new HashMap<>();
        seconds.sort(Comparator.comparing(second -> second.claim().key()));
        seconds.forEach(second -> stand(second, holders, findings));
    }

    private void stand(Second second, Map<String, String> holders, Findings findings) {
        String own = second.claim().key();
        String primary = KEY + second.primary();
        String holder = findings.claims().containsKey(primary)
                ? primary
                : holders.getOrDefault(primary, holders.getOrDefault(own, own));
        if (holder.equals(own)) {
            claimOnce(second.claim(), findings);
        } else {
            findings.leaveOut("second half of a dual registration");
            findings.isSecondHalf(own, holder);
        }
        holders.putIfAbsent(primary, holder);
        holders.putIfAbsent(own, holder);
    }

    /** Rows that say they are half of a dual registration and do not say of which: the same name and postcode are one place. */
    private void pair(Findings findings) {
        Map<String, Claim> firsts = new HashMap<>();
        findings.claims().values().stream()
                .filter(claim -> halves.contains(claim.key()))
                .forEach(claim -> firsts.putIfAbsent(place(claim), claim));
        unpaired.sort(Comparator.comparing(Claim::key));
        for (Claim claim : unpaired) {
            Claim first =
                    claim.organisation().address().postcode() == null ? null : firsts.putIfAbsent(place(claim), claim);
            if (first == null) {
                claimOnce(claim, findings);
            } else {
                countOnce(claim, first, findings);
            }
        }
    }

    private static void countOnce(Claim claim, Claim first, Findings findings) {
        findings.leaveOut("second half of a dual registration");
        findings.isSecondHalf(claim.key(), first.key());
        RowReading.note(
                findings,
                claim,
                "The row is half of a dual registration and has no primary ID. Row %d has the same name and postcode, so the two were counted as one home. Ask the CQC if they are not."
                        .formatted(first.row()));
    }

    private static String place(Claim claim) {
        Organisation home = claim.organisation();
        return home.address().postcode() + " "
                + home.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
