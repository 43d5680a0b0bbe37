package org.homeward.programme.support;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.directory.Address;
import org.homeward.directory.Organisation;
import org.homeward.kernel.OrganisationName;
import org.homeward.ui.Page;
import org.homeward.ui.SummaryRow;
import org.jspecify.annotations.Nullable;

/** One sheet to hold beside the phone: what to have ready, and what to say to the national mail help line, in order. */
public record CallCardPage(Organisation organisation, List<Contact> contacts, List<PastSession> tried) implements Page {
    static final String NUMBER = "0333 200 1133";

    private static final String UNKNOWN = "not known: ask the digital team";

    public CallCardPage {
        contacts = List.copyOf(contacts);
        tried = List.copyOf(tried);
    }

    @Override
    public String title() {
        return "Card for the help line: " + name();
    }

    String name() {
        return OrganisationName.shown(organisation.name());
    }

    String number() {
        return NUMBER;
    }

    List<SummaryRow> ready() {
        return List.of(
                SummaryRow.of("Name", name()),
                SummaryRow.of("ODS code", or(organisation.codes().ods())),
                SummaryRow.of("CQC location ID", or(organisation.codes().cqcLocation())),
                SummaryRow.of("Phone at the CQC", or(telephone())),
                SummaryRow.of("Address", address()),
                SummaryRow.of("Shared mailbox", contact(ContactRole.SHARED_MAILBOX)),
                SummaryRow.of("Its owners", contact(ContactRole.MAILBOX_OWNER)));
    }

    /** The exact words, in the order in which they are asked for. */
    List<String> say() {
        return List.of(
                "“I ring from a care home, about NHSmail. The national administration service looks after us.”",
                "“It is " + name() + ". The ODS code is "
                        + or(organisation.codes().ods()) + ".”",
                "“The CQC location ID is " + or(organisation.codes().cqcLocation()) + ". I ring from " + or(telephone())
                        + ", the phone that the CQC has on its list.”",
                "“The account is …” Say its email address. Then say the mobile on the account.",
                "Say what is wrong in one sentence. Choose it below.",
                "Give the letters of the security answer that they ask for. Nobody else may hear them.",
                "“What is the number of this call, and when will it be put right?” Write it here: ………………");
    }

    List<String> faults() {
        return List.of(
                "“The account is locked. Please open it.”",
                "“The account was not used and is closed. Please bring it back.”",
                "“The only owner of our shared mailbox has left. Please make … the new owner.”",
                "“My phone is new. Please let me set up the second step again.”",
                "“Please add … to the mailbox. They have joined us.”",
                "“Our ODS code has changed. Please put our site right.”");
    }

    private String contact(ContactRole role) {
        List<String> known = contacts.stream()
                .filter(contact -> contact.isNow() && contact.role() == role)
                .map(contact -> Stream.of(role == ContactRole.SHARED_MAILBOX ? null : contact.name(), contact.mail())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .toList();
        return known.isEmpty() ? UNKNOWN : String.join("; ", known);
    }

    private @Nullable String telephone() {
        return organisation.telephone();
    }

    private String address() {
        Address address = organisation.address();
        String known = Stream.of(address.line1(), address.town(), address.postcode())
                .filter(Objects::nonNull)
                .map(part -> part.equals(address.postcode()) ? part : OrganisationName.shown(part))
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? UNKNOWN : known;
    }

    private static String or(@Nullable String known) {
        return known == null ? UNKNOWN : known;
    }
}
